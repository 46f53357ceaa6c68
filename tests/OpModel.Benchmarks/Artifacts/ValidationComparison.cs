using OpModel.Artifacts;
using OpModel.Benchmarks.Quick;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>What validating a product budget of twenty lines costs, beside what a reader would use instead.</summary>
internal sealed class ValidationComparison : IComparison
{
    private const int Findings = 1_000;

    public string Name => "validating a budget of 20 lines";

    public IEnumerable<ComparisonRow> Run()
    {
        var (valid, invalid) = (SampleBudget.Valid(), SampleBudget.Invalid());
        var twin = SampleBudget.Twin(valid);
        var settings = ValidationSettings.Default with { MaxErrors = Findings };
        FluentBudgetValidator fluent = new();
        TwinOptionsValidator options = new();
        AssertSameVerdict(valid, invalid, twin, fluent, options);
        Repeated ours = new("ours", () => ProductBudgetValidator.Validate(valid));
        Repeated hand = new("hand-written checks", () => HandWrittenValidator.Validate(valid));
        Repeated fluentValid = new("FluentValidation", () => fluent.Validate(valid));
        Repeated annotations = new("DataAnnotations' Validator", () => TwinAnnotations.Validate(twin));
        Repeated optionsValid = new("[OptionsValidator]", () => options.Validate(null, twin));
        var counting = ValidationSettings.Default with { MaxErrors = 0 };
        Repeated oursCounted = new("ours", () => ProductBudgetValidator.Validate(invalid, counting));
        Repeated oursInvalid = new("ours", () => ProductBudgetValidator.Validate(invalid, settings));
        Repeated messages = new("our messages", () => ProductBudgetValidator.Validate(invalid, settings).ToString());
        Repeated handInvalid = new("hand-written checks, with messages", () => HandWrittenValidator.Validate(invalid));
        Repeated.Measure(ours, hand, fluentValid, annotations, optionsValid, oursCounted, oursInvalid, messages, handInvalid);
        yield return new("valid", ours.ToString(), hand.What, hand.ToString(), Duration.TimesTheTime(ours.Time, hand.Time), "at most 1.2 times, nothing allocated");
        yield return Faster(ours, fluentValid, "10 times faster");
        yield return Faster(ours, annotations, "15 times faster");
        yield return Faster(ours, optionsValid, "8 times faster");
        yield return new("all invalid, counted", oursCounted.ToString(), "ours, valid", ours.ToString(), Duration.TimesTheTime(oursCounted.Time, ours.Time), "at most twice, but for the messages");
        yield return new("all invalid, listed with paths and values", oursInvalid.ToString(), handInvalid.What, handInvalid.ToString(), Duration.TimesTheTime(oursInvalid.Time, handInvalid.Time));
        yield return new("all invalid, with messages", messages.ToString(), handInvalid.What, handInvalid.ToString(), Duration.TimesTheTime(messages.Time, handInvalid.Time));
    }

    private static ComparisonRow Faster(Repeated ours, Repeated theirs, string target) =>
        new("valid", ours.ToString(), theirs.What, theirs.ToString(), Duration.TimesFaster(ours.Time, theirs.Time), target);

    /// <summary>What does less than the others would win for nothing.</summary>
    private static void AssertSameVerdict(ProductBudget valid, ProductBudget invalid, TwinBudget twin, FluentBudgetValidator fluent, TwinOptionsValidator options)
    {
        var invalidTwin = SampleBudget.Twin(invalid);
        bool[] passed =
        [
            ProductBudgetValidator.Validate(valid).IsValid, HandWrittenValidator.Validate(valid) is null, fluent.Validate(valid).IsValid,
            TwinAnnotations.Validate(twin).Count == 0, options.Validate(null, twin).Succeeded,
        ];
        bool[] refused =
        [
            !ProductBudgetValidator.Validate(invalid).IsValid, HandWrittenValidator.Validate(invalid) is not null, !fluent.Validate(invalid).IsValid,
            TwinAnnotations.Validate(invalidTwin).Count > 0, options.Validate(null, invalidTwin).Failed,
        ];
        if (passed.Contains(false) || refused.Contains(false))
        {
            throw new InvalidOperationException($"The validators do not agree: {string.Join(' ', passed)}, {string.Join(' ', refused)}.");
        }
    }
}
