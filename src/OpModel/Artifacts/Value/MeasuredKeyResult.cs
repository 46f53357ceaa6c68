using System.ComponentModel.DataAnnotations;

namespace OpModel.Artifacts;

/// <summary>A key result in numbers: from where to where a measure is to go. The two differ.</summary>
[ArtifactPart]
public sealed partial record MeasuredKeyResult
{
    /// <summary>What is measured; up to 200 characters.</summary>
    [NotEmpty, StringLength(200)]
    public required string Measure { get; init; }

    /// <summary>What it counts; it has to be stated.</summary>
    [DeniedValues(ResultBasis.None)]
    public required ResultBasis Counts { get; init; }

    /// <summary>What the numbers are in: <c>%</c>, <c>days</c>, <c>orders</c>; up to 50 characters.</summary>
    [NotEmpty, StringLength(50)]
    public required string Unit { get; init; }

    /// <summary>Where it stands at the beginning.</summary>
    public required decimal Start { get; init; }

    /// <summary>Where it is to be at the end; below <see cref="Start"/> where less is better.</summary>
    public required decimal Target { get; init; }

    /// <summary>Where it stands now. Unset, it was not measured since.</summary>
    public decimal? Current { get; init; }

    partial void Validate(ref ValidationFindings findings)
    {
        if (Target == Start)
        {
            findings.Add("target", $"the target of \"{Measure}\" is where it stands already; say where it is to be.");
        }
    }
}
