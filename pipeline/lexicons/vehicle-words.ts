/** How vehicles are told apart, as parts of patterns: "a white 2014 Ford F-150 pickup". Our own lists (MIT). */
export const vehicleWords = {
  make: '(?:Acura|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Citro[eë]n|Dodge|Fiat|Ford|Freightliner|GMC|Honda|Hyundai|Infiniti|Isuzu|Jaguar|Jeep|Kia|Land Rover|Range Rover|Lexus|Lincoln|Mack|Mazda|Mercedes|Mercedes-Benz|Mercury|Mitsubishi|Nissan|Opel|Peterbilt|Peugeot|Pontiac|Porsche|Ram|Renault|Saturn|Scania|Seat|Skoda|Subaru|Suzuki|Tesla|Toyota|Vauxhall|Volkswagen|VW|Volvo|Boeing|Airbus|Embraer|Cessna|Piper|Bombardier|Antonov|Tupolev|Sikorsky|Bell|Yamaha|Kawasaki|Ducati|Harley-Davidson)',
  colour:
    '(?:white|black|red|blue|green|gr[ea]y|silver|yellow|gold|orange|brown|tan|beige|maroon|purple|pink|(?:light|dark)-colou?red)',
  body: '(?:pickup(?: truck)?|truck|sedan|SUV|van|minivan|car|coupe|hatchback|motorcycle|motorbike|scooter|saloon|lorry|jeep|vehicle|bus)',
} as const;
