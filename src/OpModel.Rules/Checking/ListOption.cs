namespace OpModel.Checking;

/// <summary>An option that takes texts with commas between them.</summary>
public sealed class ListOption : RuleOption<IReadOnlyList<string>>
{
    internal ListOption(string name, IReadOnlyList<string> defaultValue, string meaning)
        : base(name, meaning, defaultValue)
    {
    }

    /// <inheritdoc/>
    public override string DefaultText => string.Join(", ", Default);

    /// <inheritdoc/>
    public override string Expected => "texts with commas between them";

    internal override object? Read(string text)
    {
        string[] items = [.. text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0)];
        return items.Length == 0 ? null : items;
    }
}
