/** What of `package-lock.json` is looked at. */
export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, object>>;
}
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}
export interface Rules {
  readonly installScripts: readonly string[];
  readonly licences: ReadonlySet<string>;
  readonly unnamed: ReadonlyMap<string, string>;
}
/** What of a CycloneDX document is looked at. */
export interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: object };
  readonly components: readonly object[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
}
export declare const decided: () => Rules;
export declare const findings: (lock: Lock, manifest: Manifest, rules: Rules) => readonly string[];
export declare const faultsIn: (bom: Bom, lock: Lock) => readonly string[];
