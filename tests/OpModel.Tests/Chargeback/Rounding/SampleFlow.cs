using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Rounding;

/// <summary>A circulation to round.</summary>
internal sealed record SampleFlow(int NodeCount, FlowArc[] Arcs);
