namespace OpModel.Checking;

/// <summary>An option with values of one type.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public abstract class RuleOption<T> : RuleOption
    where T : notnull
{
    private protected RuleOption(string name, string meaning, T defaultValue)
        : base(name, meaning) => Default = defaultValue;

    /// <summary>What holds where a project says nothing.</summary>
    public T Default { get; }
}
