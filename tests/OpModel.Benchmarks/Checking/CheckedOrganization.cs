using static System.FormattableString;

namespace OpModel.Benchmarks.Checking;

/// <summary>An organisation in C# of any number of teams, which gives the rules on people, teams, interactions, value and funding something to judge.</summary>
/// <remarks>
/// Ten teams make a group: a tribe, seven squads and product teams in turn, an internal product team and a platform team, with five people
/// each, a value stream, an objective and a budget. A team bears about 14 attributes. In each group one product owner is scrum master
/// as well, so that violations are placed and described, too. A team stands in a file with its people.
/// </remarks>
internal static class CheckedOrganization
{
    private const int Group = 10;
    private static readonly string[] Roles = ["ProductOwner", "ScrumMaster", "ProductDesigner", "Engineer", "Engineer"];
    private static readonly string[] Functions = ["Product", "Operations", "Design", "Engineering", "Engineering"];

    /// <summary>How many people are on each team.</summary>
    public const int PeopleOfTeam = 5;

    /// <summary>Writes the definitions.</summary>
    /// <param name="teams">How many teams; a multiple of 10.</param>
    /// <returns>The files: one for the organisation, one for each team with its people, one for the rest of each group.</returns>
    public static IEnumerable<string> Write(int teams) =>
        Enumerable.Range(0, teams).Select(team => Team(team, teams))
            .Concat(Enumerable.Range(0, teams / Group).Select(Goals))
            .Append("""
                [OperatingModel("Acme", Currency = "EUR", Structure = OrganizationStructure.Platform)]
                [RolesInteract<ProductOwner, ScrumMaster>]
                public static partial class Organization;
                """)
            .Select(definitions => "using OpModel;\nusing OpModel.Organization;\nusing OpModel.Roles;\n\nnamespace Acme;\n\n" + definitions);

    private static string Team(int index, int teams)
    {
        var group = index / Group;
        var provider = (index / Group * Group) + 8;
        var platform = (provider + 1 + Group) % teams;
        var type = (index % Group) switch
        {
            0 => "Tribe",
            8 => "InternalProductTeam",
            9 => "PlatformTeam",
            var place when place % 2 == 0 => "Squad",
            _ => "ProductTeam",
        };
        List<string> attributes = [Invariant($"{type}(\"Team {index}\")"), Invariant($"LedBy<Person{index}x0>"), Invariant($"FundedBy<Budget{group}>")];
        attributes.AddRange(Roles.Select((role, member) =>
            Invariant($"Member<Person{index}x{member}, {role}>(Allocation = {80 + member}, From = \"2026-0{member + 1}-01\")")));
        switch (index % Group)
        {
            case 0:
                break;
            case 8 or 9:
                attributes.Add(Invariant($"Provides(\"service-{index}\", Unit = \"request\", Price = \"0.012 EUR\", Benchmark = \"0.015 EUR\")"));
                break;
            case var place:
                attributes.Add(Invariant($"PartOf<Team{group * Group}>"));
                attributes.Add(Invariant($"AlignedTo<ValueStream{group}>(Step = \"{(place % 2 == 0 ? "search" : "pay")}\")"));
                attributes.Add(Invariant($"Consumes<Team{provider}>(\"service-{provider}\")"));
                attributes.Add(Invariant($"Consumes<Team{platform}>(\"service-{platform}\")"));
                attributes.Add(Invariant($"InteractsWith<Team{provider}>(InteractionMode.XAsAService)"));
                attributes.Add("MeasuredBy(\"orders\", MeasureFamily.Revenue)");
                if (place == 1)
                {
                    attributes.Add(Invariant($"Member<Person{index}x0, ScrumMaster>(Allocation = 10)"));
                }

                break;
        }

        var people = Enumerable.Range(0, PeopleOfTeam).Select(member => Invariant($$"""
            [Person("Person {{index}}.{{member}}", Function = BusinessFunction.{{Functions[member]}})]
            {{(member == 0 ? "" : $"[ReportsTo<Person{index}x0>]")}}
            public sealed partial class Person{{index}}x{{member}};

            """));
        return string.Concat(people) + Invariant($"{string.Concat(attributes.Select(attribute => $"[{attribute}]\n"))}public sealed partial class Team{index};\n");
    }

    private static string Goals(int group) => Invariant($$"""
        [ValueStream("Value stream {{group}}")]
        [OwnedBy<Person{{group * Group}}x0>]
        [Step("search", Gives = "a wish", Gets = "offers")]
        [Step("pay", Gives = "money", Gets = "goods")]
        [MeasuredBy("conversion", MeasureFamily.CustomerSatisfaction)]
        public sealed partial class ValueStream{{group}};

        [Objective("Objective {{group}}")]
        [OwnedBy<Team{{group * Group}}>]
        [KeyResult("Twice the orders", Counts = ResultBasis.Value)]
        public sealed partial class Objective{{group}};

        [Budget("Budget {{group}}", Amount = "100000 EUR")]
        public sealed partial class Budget{{group}};
        """);
}
