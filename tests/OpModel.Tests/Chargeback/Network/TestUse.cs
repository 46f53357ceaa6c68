using System.Numerics;

namespace OpModel.Chargeback.Network;

/// <summary>One pool uses another.</summary>
internal sealed record TestUse(int From, int To, BigInteger Weight);
