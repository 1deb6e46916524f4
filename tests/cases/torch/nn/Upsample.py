import torch
import torch.nn.functional as F
from caselib import floats
from torch import nn


def case_factor():
    m = nn.Upsample(scale_factor=2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_factor_positional():
    m = nn.Upsample(None, 2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_bilinear():
    m = nn.Upsample(scale_factor=2, mode='bilinear')
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_corners():
    m = nn.Upsample(scale_factor=2, mode='bilinear', align_corners=True)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_size():
    m = nn.Upsample(size=5)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_size_positional():
    m = nn.Upsample((5, 7), mode='bilinear', align_corners=False)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_expression():
    m = nn.Upsample(size=len([1, 2]) + 3)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Upsample(scale_factor=2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_corners_none():
    return nn.Upsample(scale_factor=2, mode='bicubic', align_corners=None)(torch.tensor(floats(1, 2, 3, 4)))


def case_corners_from_variable():
    out = []
    for corners in (None, True, False):
        out.append(nn.Upsample(scale_factor=2, mode='bilinear', align_corners=corners)(torch.tensor(floats(1, 2, 3, 4))))
    return out


def case_number_and_unknown():
    corners = len('ab') > 1
    return nn.Upsample(None, 2, 'bilinear', corners)(torch.tensor(floats(1, 2, 3, 4)))


def case_corners_bool():
    corners = len('ab') > 1
    return nn.Upsample((5, 6), None, 'bilinear', corners)(torch.tensor(floats(1, 2, 3, 4)))


def case_number_and_corners():
    out = []
    for corners in (None, True):
        out.append(nn.Upsample(size=7, mode='bilinear', align_corners=corners)(torch.tensor(floats(1, 2, 3, 4))))
    return out


def case_as_value():
    up = nn.Upsample
    return up(scale_factor=2)(torch.tensor(floats(1, 2, 3, 4)))


def case_volume():
    return nn.Upsample(scale_factor=2, mode='trilinear')(torch.tensor(floats(1, 2, 3, 4, 5)))


def case_sequence():
    return nn.Upsample(scale_factor=2, mode='linear', align_corners=True)(torch.tensor(floats(1, 2, 5)))


# The mode must be seen: in these functions the calls stand in the line of their loop, so that no variable can hold it.
def case_nearest_exact():
    out = []
    for shape in ((1, 2, 5), (1, 2, 3, 4), (1, 2, 3, 4, 5)):
        x = torch.tensor(floats(*shape))
        for factor in (2, 1.7): out.append(nn.Upsample(scale_factor=factor, mode='nearest-exact')(x))
        for size in (4, [7] * (len(shape) - 2)): out.append(nn.Upsample(size, mode='nearest-exact')(x))
        for again in (True, False): out.append(nn.Upsample(None, 1.7, 'nearest-exact', recompute_scale_factor=again)(x))
    return out


def case_area():
    x, out = torch.tensor(floats(1, 2, 8, 6)), []
    for factor in (0.5, (2, 1.5)): out.append(nn.Upsample(scale_factor=factor, mode='area')(x))
    for size in (5, (3, 4)): out.append(nn.Upsample(size, mode='area')(x))
    return out


def case_number_for_sequences_and_volumes():
    x, volume = torch.tensor(floats(1, 2, 5)), torch.tensor(floats(1, 2, 3, 4, 5))
    return nn.Upsample(7, mode='linear')(x), nn.Upsample(size=7, mode='trilinear', align_corners=True)(volume)


def case_numbers():
    x = torch.tensor(floats(1, 2, 5))
    return F.interpolate(x, size=8, mode='linear'), F.interpolate(torch.tensor(floats(1, 2, 3, 4, 5)), size=4, mode='trilinear')


def case_number_and_unknown_corners():
    corners = len('ab') > 1
    return nn.Upsample(7, mode='bilinear', align_corners=corners)(torch.tensor(floats(1, 2, 3, 4)))


def case_number_and_any_mode():
    out = []
    for mode, axes in (('linear', 1), ('bilinear', 2), ('trilinear', 3), ('nearest', 1)):
        out.append(nn.Upsample(size=5, mode=mode)(torch.tensor(floats(*[1, 2] + [3] * axes))))
    return out
