/**
 * What outlets print under every story and no reporter wrote: "Sign up for our newsletter", "All rights reserved", "Reporting by …",
 * "Read more", "This article originally appeared on …". Compiled for this project.
 */
export const standingTextCues: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  {
    id: 'sign-up',
    pattern:
      /\b(?:newsletters?|sign(?:ing)? up (?:for|to) (?:our|the)|subscri(?:be|bers?|ption)|unsubscribe|in your inbox|push alerts?|download (?:our|the) app)\b/iu,
  },
  {
    id: 'rights',
    pattern:
      /\b(?:all rights reserved|copyright|may not be (?:published|reproduced|republished|broadcast)|terms of (?:use|service)|privacy policy)\b|©/iu,
  },
  {
    id: 'follow',
    pattern:
      /\b(?:follow us|like us|find us on|share this (?:story|article|post)|read more|related(?: stories| articles)?:|more from|never miss a story)(?!\w)/iu,
  },
  {
    id: 'support',
    pattern:
      /\b(?:support (?:our|independent|local|quality) journalism|enjoy(?:ing)? (?:our|this) (?:journalism|story)|digital access|free month|month free|donate)\b/iu,
  },
  {
    id: 'credit',
    pattern:
      /\b(?:reporting by|editing by|contributed to this (?:report|story|article)|originally (?:appeared|published)|is a (?:staff )?(?:reporter|writer|correspondent) (?:for|at|with))\b/iu,
  },
  {
    id: 'contact',
    pattern:
      /\b(?:contact the (?:reporter|writer|newsroom)|send (?:us )?(?:tips|your tips)|let us know|email us|@[a-z0-9-]+\.(?:com|net|org|co))\b/iu,
  },
];
