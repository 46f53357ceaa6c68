namespace OpModel.Checking;

/// <summary>An option by which a project sets rules, in <c>.editorconfig</c> as <c>opmodel.max_roles_per_person = 2</c>.</summary>
public abstract class RuleOption
{
    /// <summary>The text that all keys begin with.</summary>
    internal const string Prefix = "opmodel.";

    private protected RuleOption(string name, string meaning) => (Key, Meaning) = (Prefix + name, meaning);

    /// <summary>The key, such as <c>opmodel.max_roles_per_person</c>.</summary>
    public string Key { get; }

    /// <summary>What it says, in one sentence without a full stop.</summary>
    public string Meaning { get; }

    /// <summary>What holds where a project says nothing, in the form in which a project would write it.</summary>
    public abstract string DefaultText { get; }

    /// <summary>What values it takes, in words that follow "write": <c>a whole number from 1 to 100</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Reads a value.</summary>
    /// <param name="text">What the project wrote.</param>
    /// <returns>The value, or <see langword="null"/> where the text is none.</returns>
    internal abstract object? Read(string text);
}
