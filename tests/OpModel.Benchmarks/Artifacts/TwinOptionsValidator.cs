using Microsoft.Extensions.Options;

namespace OpModel.Benchmarks.Artifacts;

/// <summary>What the generator of Microsoft.Extensions.Options makes of the twin.</summary>
[OptionsValidator]
internal sealed partial class TwinOptionsValidator : IValidateOptions<TwinBudget>;
