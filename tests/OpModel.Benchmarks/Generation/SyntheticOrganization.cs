using OpModel.Organization;
using static System.FormattableString;

namespace OpModel.Benchmarks.Generation;

/// <summary>An organisation in C# of any size, in the proportions of a real one.</summary>
/// <remarks>
/// Of 50 definitions, 42 are people, seven are teams of all types in turn, and one is a value stream. A team has six members, is
/// aligned to one value stream, offers one service and uses two of other teams. So 1,000 definitions bear 2,400 attributes. A team
/// follows its people.
/// </remarks>
internal static class SyntheticOrganization
{
    /// <summary>How many definitions stand in one file where each team has a file with its people.</summary>
    public const int TeamWithPeople = 7;

    private const int Group = 50;
    private const int TeamsOfGroup = 7;
    private static readonly string[] Roles = ["ProductOwner", "ScrumMaster", "ProductDesigner", "Engineer", "Engineer", "Engineer"];

    /// <summary>Writes the definitions.</summary>
    /// <param name="definitions">How many, the <c>[OperatingModel]</c> class not counted; a multiple of 50.</param>
    /// <param name="definitionsPerFile">How many stand in one file.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<string> Write(int definitions, int definitionsPerFile) =>
        Definitions(definitions)
            .Chunk(definitionsPerFile)
            .Select(chunk => $"using OpModel;\nusing OpModel.Roles;\n\nnamespace Acme;\n\n{string.Join("\n", chunk)}")
            .Append("""
                using OpModel;

                namespace Acme;

                [OperatingModel("Acme", Currency = "EUR")]
                public static partial class Organization;
                """);

    private static IEnumerable<string> Definitions(int count)
    {
        var valueStreams = count / Group;
        var teams = valueStreams * TeamsOfGroup;
        for (var team = 0; team < teams; team++)
        {
            for (var member = 0; member < Roles.Length; member++)
            {
                var person = (team * Roles.Length) + member;
                yield return Invariant($"[Person(\"Person {person}\")]\npublic sealed partial class Person{person};\n");
            }

            yield return Team(team, teams, valueStreams);
        }

        for (var index = 0; index < valueStreams; index++)
        {
            yield return Invariant($"[ValueStream(\"Value stream {index}\")]\npublic sealed partial class ValueStream{index};\n");
        }
    }

    private static string Team(int index, int teams, int valueStreams)
    {
        var type = TeamType.All[index % TeamType.All.Count].Name;
        var members = Roles.Select((role, member) =>
            Invariant($"[Member<Person{(index * Roles.Length) + member}, {role}>(Allocation = {10 * (member + 1)})]"));
        return Invariant($$"""
            [{{type}}("Team {{index}}")]
            [AlignedTo<ValueStream{{index % valueStreams}}>]
            {{string.Join("\n", members)}}
            [Provides("service-{{index}}", Unit = "request", Price = "0.012 EUR", Benchmark = "0.015 EUR")]
            [Consumes<Team{{(index + 1) % teams}}>("service-{{(index + 1) % teams}}")]
            [Consumes<Team{{(index + 7) % teams}}>("service-{{(index + 7) % teams}}")]
            public sealed partial class Team{{index}};

            """);
    }
}
