namespace Samphire.Domain.Shared;

/// <summary>How a child is looked after by a local authority or protected by a court or the police.</summary>
public enum CareStatus
{
    [Word("care-order")] CareOrder,
    [Word("interim-care-order")] InterimCareOrder,
    [Word("emergency-protection-order")] EmergencyProtectionOrder,
    [Word("police-protection")] PoliceProtection,
    [Word("accommodated-by-agreement")] AccommodatedByAgreement,
    [Word("other")] Other,
    [Word("none")] None,
    [Word("not-known")] NotKnown,
}
