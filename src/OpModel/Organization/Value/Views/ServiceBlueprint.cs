namespace OpModel;

/// <summary>
/// A value stream seen from the stage and from behind it (D3.2): for each step what the user does, where it happens, who serves it, and
/// which services stand behind them.
/// </summary>
/// <remarks>Lynn Shostack, "Designing Services That Deliver", Harvard Business Review, January 1984.</remarks>
public sealed class ServiceBlueprint
{
    internal ServiceBlueprint(ValueStream valueStream) =>
        (ValueStream, Columns) = (valueStream, [.. valueStream.Steps.Select(step => new BlueprintColumn(step))]);

    /// <summary>What it is a view of.</summary>
    public ValueStream ValueStream { get; }

    /// <summary>One column for each step, in order.</summary>
    public IReadOnlyList<BlueprintColumn> Columns { get; }

    /// <summary>Writes it as a table in Markdown: a column for each step, and below one another the lanes from the user to the support.</summary>
    /// <returns>The table, with a line end after each row.</returns>
    public string ToMarkdown()
    {
        var table = new MarkdownTable([ValueStream.Name, .. Columns.Select(column => column.Step.Name)]);
        table.Add("User gives", Columns.Select(column => column.Step.Gives));
        table.Add("User gets", Columns.Select(column => column.Step.Gets));
        table.Add("Touchpoint", Columns.Select(column => column.Step.Touchpoint));
        table.Add("Served by", Columns.Select(column => string.Join(", ", column.Step.Teams)));
        table.Add("Stands on", Columns.Select(column => string.Join(", ", column.Support)));
        return table.ToString();
    }

    /// <summary>What it is a blueprint of.</summary>
    /// <returns>The name of the value stream.</returns>
    public override string ToString() => $"Service blueprint of {ValueStream}";
}
