namespace OpModel.Fuzz;

/// <summary>Files of all forms, and such as somebody writes who wants to break a reader. A new form is added here.</summary>
internal static class Seeds
{
    /// <summary>The form that is no organisation, but the list of what is accepted of one.</summary>
    public const string BaselineForm = "baseline";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Seed> All { get; } =
    [
        new("organisation file", "acme.yaml", """
            namespace: Shop
            organisation: { name: Acme, currency: EUR, structure: [squads, value-streams], service-cost: reciprocal, interactions: { one: product-owner, other: scrum-master } }
            people:
              - { name: Ada Lovelace, id: ada, function: product, background: business, from: 2026-01-01, until: 2026-12-31 }
              - { name: Grace Hopper, reports-to: { manager: ada, dotted: true } }
              - { name: TBD, vacancy: true, waivers: { rule: OPM1014, reason: new, until: 2026-12-31 } }
            value-streams: [{ name: Buy online, steps: [{ name: pay, gives: money, gets: goods, stage: conversion }], owned-by: ada, measures: { name: NPS, family: customer-satisfaction } }]
            teams:
              - name: Checkout
                type: product-team
                aligned-to: { value-stream: Buy online, step: pay }
                members:
                  - { person: ada, role: product-owner, allocation: 60, from: 2026-01-01 }
                  - { person: ada, role: scrum-master }
                led-by: Grace Hopper
                part-of: { team: Shop, until: 2026-06-30 }
                consumes: { service: card-authorisation, of: Payments }
                funded-by: { source: Year, share: 50 % }
                interacts-with: { team: Payments, mode: collaboration, assessment: weak, assessed-on: 2026-01-01 }
              - { name: Shop, type: tribe }
              - { name: Payments, type: internal-product-team, provides: { service: card-authorisation, unit: authorisation, price: 0.012 EUR } }
            objectives: [{ name: Grow, owned-by: Checkout, key-results: { text: more readers, counts: value } }]
            strategies: [{ name: Win readers, serves: Grow, diagnosis: few know us, focus-areas: [payment], actions: [offer a guest checkout] }]
            budgets: [{ name: Year, amount: 100000 EUR }]
            """),
        new("organisation file", "roles.yaml", """
            roles: [{ name: data steward, conflicts-with: { role: product-owner, scope: organization }, belongs-on: [squad], performs: [approve payment, create vendor] }]
            people: [Ada, Bea]
            teams: [{ name: Data, type: squad, members: [{ person: Ada, role: data-steward }, { person: Bea, role: engineer, lent-by: Data }] }]
            """),
        new("Backstage catalogue", "catalog-info.yaml", """
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata: { name: team-a, namespace: default, annotations: { opmodel.dev/team-type: squad } }
            spec: { type: team, parent: group:default/org, children: [], members: [ada, user:default/bea] }
            ---
            apiVersion: backstage.io/v1alpha1
            kind: User
            metadata: { name: ada, annotations: { opmodel.dev/role: product-owner, opmodel.dev/allocation: "50" } }
            spec: { profile: { displayName: Ada }, memberOf: [team-a, other/team-b] }
            ---
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata: { name: checkout }
            spec: { type: service, owner: group:team-a, system: shop, dependsOn: [component:payments] }
            """),
        new("people table", "people.csv", """
            id,name,manager,dotted-line managers,team,role,function,allocation,from,until
            1,Ada Lovelace,,,Checkout,product owner,product,60,2026-01-01,
            2,"Hopper, Grace",1,"3;4",Checkout,engineer,engineering,100,2026-01-01,2026-12-31
            3,"A ""quoted"" name",2,,Payments,engineer,,50,,
            """)
        {
            Mapping = """
                people-table:
                  separator: ","
                  date-format: yyyy-MM-dd
                  team-type: squad
                  columns: { id: id, name: [name], manager: manager }
                  values: { role: { engineer: Engineer } }
                """,
        },
        new("mapping of a people table", "people.csv.yaml", "people-table:\n  separator: \";\"\n  columns: { id: Employee ID, name: [First name, Last name] }\n"),
        new("sigs.yaml", "sigs.yaml", """
            sigs:
              - dir: sig-apps
                name: Apps
                label: apps
                leadership: { chairs: [{ github: ada, name: Ada, company: Acme }], tech_leads: [{ github: bea, name: Bea }] }
                subprojects: [{ name: workloads, owners: [https://example.org/OWNERS] }]
            workinggroups: [{ dir: wg-batch, name: Batch, leadership: { chairs: [{ github: ada, name: Ada }] } }]
            """),
        new("peribolos", "org.yaml", """
            orgs:
              acme:
                admins: [ada]
                members: [bea, cem]
                teams:
                  shop: { description: the shop, privacy: closed, maintainers: [ada], members: [bea], teams: { checkout: { members: [cem] } }, previously: [store] }
            """),
        new(BaselineForm, "opmodel.baseline.yaml", """
            accepted:
            - { rule: OPM1001, at: Checkout, finding: "{Ada} is both product owner and scrum master of {Checkout}" }
            """),
        new("hostile", "bomb.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\npeople: *c\n"),
        new("hostile", "anchors.yaml", "people: [&a Ada, &a Bea, *a]\n"),
        new("hostile", "deep.yaml", "people: " + new string('[', 1000) + new string(']', 1000)),
        new("hostile", "flow.yaml", "people: " + string.Concat(Enumerable.Repeat("{a: ", 300))),
        new("hostile", "tabs.yaml", "\uFEFFpeople:\r\n\t- Ada\r\n\t- { name:\tBea }\r\n"),
        new("hostile", "tags.yaml", "people: [!!python/object/apply:os.system [x], !<tag:yaml.org,2002:str> Ada]\n"),
        new("hostile", "keys.yaml", "? [a, b]\n: { ? c : d }\n<<: { people: [Ada] }\npeople: [Bea]\n"),
        new("hostile", "blocks.yaml", "people:\n  - name: |+2\n      Ada\n     Bea\n  - name: >-\n      Cem\n\n\n"),
        new("hostile", "quotes.yaml", "people: [\"\\uD800 \\x00 \\e\", 'it''s', \"open]\n"),
        new("hostile", "open.csv", "id,name\n1,\"Ada\n2,Bea\n"),
        new("hostile", "columns.csv", "id,name,team\n1,Ada\n2,Bea,Shop,x,y\n,,\n\0,\u0001,\uFFFF\n"),
    ];

    /// <summary>The same, form by form, so that each comes as often as any other however many files there are of it.</summary>
    public static IReadOnlyList<IReadOnlyList<Seed>> ByForm { get; } = [.. All.GroupBy(seed => seed.Form).Select(seeds => seeds.ToList())];
}
