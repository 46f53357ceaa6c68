using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>The findings that were accepted when an organisation took up the rules, so that only new ones are told.</summary>
/// <param name="File">The file in which they are listed.</param>
/// <param name="Findings">The findings, in the order of the file.</param>
internal sealed record Baseline(ModelFile File, EquatableArray<AcceptedFinding> Findings);
