using OpModel.Chargeback;

namespace OpModel.Tests;

/// <summary>A circulation to round.</summary>
internal sealed record SampleFlow(int NodeCount, FlowArc[] Arcs);
