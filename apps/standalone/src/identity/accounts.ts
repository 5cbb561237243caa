/** Who can sign in here: a demo person or a machine, with what ACM/IDM would say of her. */
export interface Account {
  /** The random id by which the hub knows her; never a name. */
  readonly subject: string;
  readonly role: string;
  readonly organisation: { readonly code: string; readonly name: string; readonly group: string };
}

/** A person of the demo, with the name and function that the login page shows. */
export interface DemoPerson extends Account {
  readonly login: string;
  readonly name: string;
  readonly work: string;
}

/** The claims of ACM/IDM (vo_*), and the roles of this product in the form `role:organisation`. */
export const claimsOf = ({ subject, role, organisation }: Account): Record<string, unknown> => ({
  vo_id: subject,
  vo_orgcode: organisation.code,
  vo_orgnaam: organisation.name,
  vo_doelgroepcode: organisation.group,
  wisselzone_rol_3d: [`${role}:${organisation.code}`],
});
