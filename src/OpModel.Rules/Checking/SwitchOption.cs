namespace OpModel.Checking;

/// <summary>An option that is on or off.</summary>
public sealed class SwitchOption : RuleOption<bool>
{
    private const string On = "true";
    private const string Off = "false";

    internal SwitchOption(string name, bool defaultValue, string meaning)
        : base(name, meaning, defaultValue)
    {
    }

    /// <inheritdoc/>
    public override string DefaultText => Default ? On : Off;

    /// <inheritdoc/>
    public override string Expected => $"{On} or {Off}";

    internal override object? Read(string text) => text.ToLowerInvariant() switch
    {
        On => true,
        Off => false,
        _ => null,
    };
}
