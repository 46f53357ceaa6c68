using System.Globalization;

namespace OpModel.Checking;

/// <summary>An option that takes a whole number.</summary>
public sealed class NumberOption : RuleOption<int>
{
    internal NumberOption(string name, int defaultValue, string meaning, int minimum = 0, int maximum = 1_000_000)
        : base(name, meaning, defaultValue) => (Minimum, Maximum) = (minimum, maximum);

    /// <summary>The least value.</summary>
    public int Minimum { get; }

    /// <summary>The greatest value.</summary>
    public int Maximum { get; }

    /// <inheritdoc/>
    public override string DefaultText => Default.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string Expected => FormattableString.Invariant($"a whole number from {Minimum} to {Maximum}");

    internal override object? Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Minimum && number <= Maximum
            ? number
            : null;
}
