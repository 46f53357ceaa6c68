using OneOf;
using OpModel.Checking;
using OpModel.Checking.Planarity;

namespace OpModel.Interactions;

/// <summary>The map of interactions (D2.2): who works with whom.</summary>
/// <remarks>Immutable and safe to share between threads. An interaction that is stated several times, or from both sides, is one line; one of somebody with itself is none.</remarks>
public sealed class InteractionMap
{
    private readonly UndirectedGraph _graph;

    private InteractionMap(string title, IEnumerable<(string One, string Other)> lines, Func<string, string> nameOf)
    {
        Title = title;
        (string One, string Other)[] distinct = [.. lines.Where(line => line.One != line.Other).DistinctBy(line => UnorderedPair.Of(line.One, line.Other))];
        string[] keys = [.. distinct.SelectMany(line => new[] { line.One, line.Other }).Distinct(StringComparer.Ordinal)];
        var numbers = keys.Select((key, number) => (key, number)).ToDictionary(node => node.key, node => node.number, StringComparer.Ordinal);
        _graph = new(keys.Length, [.. distinct.Select(line => (numbers[line.One], numbers[line.Other]))]);
        Participants = [.. keys.Select(nameOf)];
        Lines = [.. _graph.Edges.Select(edge => new InteractionLine(Participants[edge.One], Participants[edge.Other]))];
    }

    /// <summary>What it is a map of: <c>Acme: interactions of roles</c>.</summary>
    public string Title { get; }

    /// <summary>The names of those who interact, in the order in which interactions name them first.</summary>
    public IReadOnlyList<string> Participants { get; }

    /// <summary>Who works with whom, in the order stated.</summary>
    public IReadOnlyList<InteractionLine> Lines { get; }

    /// <summary>The interactions between roles that an organisation states, by <c>[RolesInteract]</c>: those of which rule OPM3003 asks that they can be drawn without a crossing.</summary>
    /// <param name="model">The organisation; take <see cref="OperatingModel.AsOf"/> for what holds on a day, since else past and planned interactions are lines too.</param>
    /// <returns>The map.</returns>
    public static InteractionMap Of(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(
            $"{model.Name}: interactions of roles",
            model.Graph.Organizations.SelectMany(organization => organization.Interactions).Select(interaction => (interaction.One, interaction.Other)),
            model.Graph.NameOfRole);
    }

    /// <summary>The interactions between teams that an organisation states, by <c>[InteractsWith]</c>.</summary>
    /// <param name="model">The organisation; take <see cref="OperatingModel.AsOf"/> for what holds on a day, since else past and planned interactions are lines too.</param>
    /// <returns>The map.</returns>
    public static InteractionMap OfTeams(OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(
            $"{model.Name}: interactions of teams",
            model.Graph.Teams.SelectMany(team => team.Interactions.Select(interaction => (team.Key, interaction.Team))),
            model.Graph.NameOf);
    }

    /// <summary>The map of any lines, such as one that is considered.</summary>
    /// <param name="title">What it is a map of.</param>
    /// <param name="lines">The lines; who has the same name in two of them is the same.</param>
    /// <returns>The map.</returns>
    public static InteractionMap Of(string title, IEnumerable<InteractionLine> lines)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(lines);
        return new(title, lines.Select(line => (line.One, line.Other)), name => name);
    }

    /// <summary>Draws the map with straight lines that do not cross (D2.3).</summary>
    /// <returns>The drawing; or, where there can be none, what is in its way, what to leave out, and the drawing without that.</returns>
    /// <remarks>
    /// Exact, in whole numbers, and linear in the number of lines where there is a drawing: the left-right planarity test (Brandes, 2009) orders the lines around each participant, and the shift
    /// method (de Fraysseix, Pach and Pollack, 1990; Chrobak and Payne, 1995) places n participants, three or more, on a grid of 2n - 4 by n - 2.
    /// Where there is none, what is left out is least by inclusion: no line of it can be put back alone. A smaller number of lines may do elsewhere; to find the
    /// least number is NP-hard. Lines that were stated earlier are kept before later ones.
    /// </remarks>
    public OneOf<InteractionDrawing, NonPlanarInteractions> Draw()
    {
        if (GridPlacement.Of(_graph) is { } places)
        {
            return new InteractionDrawing(Title, Participants, Lines, places, _graph.Edges);
        }

        var crossing = KuratowskiSubdivision.In(_graph)!;
        var leftOut = PlanarPart.LeftOut(_graph).ToHashSet();
        int[] kept = [.. Enumerable.Range(0, Lines.Count).Where(line => !leftOut.Contains(line))];
        UndirectedGraph part = new(_graph.NodeCount, [.. kept.Select(line => _graph.Edges[line])]);
        return new NonPlanarInteractions
        {
            Crossing = new()
            {
                IsOfK5 = crossing.IsOfK5,
                Between = [.. crossing.BranchNodes.Select(node => Participants[node])],
                Paths = [.. crossing.PathsIn(_graph).Select(path => (IReadOnlyList<string>)[.. path.Select(node => Participants[node])])],
                Lines = [.. crossing.Edges.Select(line => Lines[line])],
                Sentence = crossing.Describe(crossing.BranchNodes.Select(node => Participants[node])),
            },
            LeftOut = [.. leftOut.Order().Select(line => Lines[line])],
            Drawing = new(Title, Participants, [.. kept.Select(line => Lines[line])], GridPlacement.Of(part)!, part.Edges),
        };
    }

    /// <summary>What it is a map of.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
