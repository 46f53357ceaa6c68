using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace OpModel.Benchmarks.Reading;

/// <summary>An organisation in YAML of any number of teams, as people and tools write it: with ids, dates, allocations, comments.</summary>
/// <remarks>
/// Ten teams make an area: a tribe, seven squads and product teams in turn, an internal product team and a platform team, with ten people each,
/// a value stream, an objective and a budget. In each area one product owner is scrum master as well, so that rules have something to find.
/// </remarks>
internal static class LargeOrganization
{
    /// <summary>The command line by which this program writes it, for a try by hand.</summary>
    public const string Command = "--organisation";

    /// <summary>How many people are on each team.</summary>
    private const int PeopleOfTeam = 10;

    private const int Area = 10;

    private static readonly string[] FirstNames =
    [
        "Ada", "Grace", "Edsger", "Barbara", "Donald", "Margaret", "Alan", "Frances", "Dennis", "Radia",
        "Niklaus", "Katherine", "Tony", "Karen", "Leslie", "Hedy", "Edgar", "Jean", "Ken", "Adele",
    ];

    private static readonly string[] LastNames =
    [
        "Lovelace", "Hopper", "Dijkstra", "Liskov", "Knuth", "Hamilton", "Turing", "Allen", "Ritchie", "Perlman",
        "Wirth", "Johnson", "Hoare", "Spärck Jones", "Lamport", "Lamarr", "Codd", "Bartik", "Thompson", "Goldberg",
    ];

    private static readonly string[] Roles =
    [
        "product-owner", "scrum-master", "product-designer", "business-analyst", "operations-expert", "engineer", "engineer", "engineer", "engineer", "engineer",
    ];

    private static readonly string[] Functions =
    [
        "product", "operations", "design", "analysis", "operations", "engineering", "engineering", "engineering", "engineering", "engineering",
    ];

    /// <summary>Writes the organisation to a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="teams">How many teams; a multiple of ten times the number of files.</param>
    /// <param name="files">How many files it stands in; each has areas with their teams and people.</param>
    /// <returns>The paths of the files.</returns>
    public static IReadOnlyList<string> Write(string folder, int teams, int files)
    {
        Directory.CreateDirectory(folder);
        var areas = teams / Area / files;
        return
        [
            .. Enumerable.Range(0, files).Select(file =>
            {
                var path = Path.Combine(folder, Invariant($"areas-{file:D2}.yaml"));
                File.WriteAllText(path, Text(Enumerable.Range(file * areas, areas).ToList(), teams, isFirst: file == 0));
                return path;
            }),
        ];
    }

    private static string Text(List<int> areas, int teams, bool isFirst)
    {
        StringBuilder yaml = new();
        if (isFirst)
        {
            yaml.Append("# The company and how it is built.\norganisation:\n  name: Acme\n  currency: EUR\n  structure: [squads, value-streams]\n");
        }

        List<int> ofAreas = [.. areas.SelectMany(area => Enumerable.Range(area * Area, Area))];
        Section("people", ofAreas.SelectMany(team => Enumerable.Range(0, PeopleOfTeam).Select(member => Person(team, member))));
        Section("value-streams", areas.Select(ValueStream));
        Section("teams", ofAreas.Select(team => Team(team, teams)));
        Section("objectives", areas.Select(area => Invariant(
            $"  - {{ name: Objective {area}, owned-by: Team {area * Area}, key-results: {{ text: Twice the orders, counts: value }} }}\n")));
        Section("budgets", areas.Select(area => Invariant($"  - {{ name: Budget {area}, amount: 100000 EUR }}\n")));
        return yaml.ToString();

        void Section(string key, IEnumerable<string> elements) => yaml.Append('\n').Append(key).Append(":\n").AppendJoin("", elements);
    }

    private static string Name(int team, int member)
    {
        var number = (team * PeopleOfTeam) + member;
        var (first, last) = (FirstNames[number % FirstNames.Length], LastNames[number / FirstNames.Length % LastNames.Length]);
        return Invariant($"{first} {last} {number / FirstNames.Length / LastNames.Length}");
    }

    private static string Id(int team, int member) => Name(team, member).ToLower(CultureInfo.InvariantCulture).Replace(' ', '-');

    private static string Person(int team, int member)
    {
        var manager = member > 0 ? Id(team, 0) : team % Area > 0 ? Id(team / Area * Area, 0) : null;
        return Invariant($"  - name: {Name(team, member)}\n    id: {Id(team, member)}\n    function: {Functions[member]}\n")
            + (manager is null ? "" : $"    reports-to: {manager}\n");
    }

    private static string ValueStream(int area) => Invariant($$"""
          - name: Value stream {{area}}
            steps:
              - { name: search, gives: a wish, gets: offers }
              - { name: pay, gives: money, gets: goods, stage: conversion }
            owned-by: {{Id(area * Area, 0)}}
            measures: { name: conversion, family: customer-satisfaction }

        """);

    private static string Team(int team, int teams)
    {
        var (area, place) = (team / Area, team % Area);
        var type = place switch { 0 => "tribe", 8 => "internal-product-team", 9 => "platform-team", _ => place % 2 == 0 ? "squad" : "product-team" };
        StringBuilder yaml = new(Invariant($"  - name: Team {team}\n    type: {type}\n    led-by: {Id(team, 0)}\n    funded-by: Budget {area}\n"));
        if (place is 8 or 9)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"    provides: {{ service: service-{team}, unit: request, price: 0.012 EUR, benchmark: 0.015 EUR }}\n");
        }
        else if (place > 0)
        {
            var (provider, platform) = ((area * Area) + 8, ((area * Area) + 9 + Area) % teams);
            yaml.Append(CultureInfo.InvariantCulture, $$"""
                    part-of: Team {{area * Area}}
                    aligned-to: { value-stream: Value stream {{area}}, step: {{(place % 2 == 0 ? "search" : "pay")}} }
                    consumes:
                      - { service: service-{{provider}}, of: Team {{provider}} }
                      - { service: service-{{platform}}, of: Team {{platform}} }
                    interacts-with: { team: Team {{provider}}, mode: x-as-a-service }
                    measures: { name: orders, family: revenue }

                """);
        }

        yaml.Append("    members:\n");
        for (var member = 0; member < PeopleOfTeam; member++)
        {
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"      - {{ person: {Id(team, member)}, role: {Roles[member]}, allocation: {80 + member}, from: 2026-0{(member % 9) + 1}-01 }}\n");
        }

        return place == 1
            ? yaml.Append(CultureInfo.InvariantCulture, $"      - {{ person: {Id(team, 0)}, role: scrum-master, allocation: 10 }} # until somebody is found\n").ToString()
            : yaml.ToString();
    }
}
