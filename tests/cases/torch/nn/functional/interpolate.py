import torch
import torch.nn.functional as F
from caselib import floats


def case_integer_tensor_size():
    x = torch.tensor(floats(1, 2, 4, 4))
    y = torch.tensor(floats(1, 2, 8, 6))
    return F.interpolate(x, size=y.shape[2:], mode='bilinear', align_corners=False), F.interpolate(x, y.size()[-2:])


def case_sequence():
    return F.interpolate(torch.tensor(floats(1, 2, 5)), scale_factor=2, mode='linear', align_corners=True)


def case_volume():
    x = torch.tensor(floats(1, 2, 3, 4, 5))
    return F.interpolate(x, scale_factor=2, mode='trilinear', align_corners=False), F.interpolate(x, scale_factor=2)


def case_corners_from_variable():
    x = torch.tensor(floats(1, 2, 4, 4))
    out = []
    for corners in (None, True, False):
        out.append(F.interpolate(x, scale_factor=2, mode='bilinear', align_corners=corners))
        out.append(F.interpolate(x, size=7, mode='bilinear', align_corners=corners))
    return out


def case_passed_on():
    def resize(x, size=None, scale_factor=None, mode='nearest', align_corners=None):
        return F.interpolate(x, size, scale_factor, mode, align_corners)
    return resize(torch.tensor(floats(1, 2, 4, 4)), scale_factor=2), resize(torch.tensor(floats(1, 2, 4, 4)), (5, 5), mode='bilinear', align_corners=True)


def case_gradient():
    x = torch.tensor(floats(1, 2, 4, 4), requires_grad=True)
    F.interpolate(x, scale_factor=2, mode='bilinear', align_corners=False).pow(2).sum().backward()
    return x.grad


def case_recomputed():
    return F.interpolate(torch.tensor(floats(1, 2, 4, 4)), scale_factor=1.7, mode='bilinear', align_corners=False, recompute_scale_factor=True)


def case_antialiased():
    return F.interpolate(torch.tensor(floats(1, 2, 9, 9)), size=(5, 4), mode='bicubic', align_corners=False, antialias=True)


# The mode must be seen: in these functions the calls stand in the line of their loop, so that no variable can hold it.
def case_nearest_exact():
    out = []
    for shape in ((1, 2, 5), (1, 2, 3, 4), (1, 2, 3, 4, 5)):
        x = torch.tensor(floats(*shape), requires_grad=True)
        for factor in (2, 0.7, (1.3,) * (len(shape) - 2)): out.append(F.interpolate(x, scale_factor=factor, mode='nearest-exact'))
        for size in (4, [7] * (len(shape) - 2)): out.append(F.interpolate(x, size, mode='nearest-exact'))
        for again in (True, False): out.append(F.interpolate(x, None, 1.7, mode='nearest-exact', recompute_scale_factor=again))
        sum((y * y).sum() for y in out[-7:]).backward()
        out.append(x.grad)
    return out


def case_area_by_factor():
    x, out = torch.tensor(floats(1, 2, 4, 4)), []
    for factor in (0.5, (0.5, 1), 2): out.append(F.interpolate(x, scale_factor=factor, mode='area'))
    return out


def case_nearest_of_known_rank():
    x, volume = torch.randn(2, 3, 7), torch.randn(2, 3, 4, 5, 6)
    x.copy_(torch.tensor(floats(2, 3, 7)))
    volume.copy_(torch.tensor(floats(2, 3, 4, 5, 6)))
    return (F.interpolate(x, scale_factor=2), F.interpolate(x, 5), F.interpolate(x, size=(9,)),
            F.interpolate(x, 4, mode='area'), F.interpolate(volume, 3), F.interpolate(volume, size=4, mode='area'),
            F.interpolate(volume, (2, 3, 4)))


def case_factor():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, scale_factor=2)


def case_factor_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, None, 2, 'bilinear', True)


def case_size():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, size=5)


def case_size_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, (5, 7), mode='bilinear')


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.interpolate(input=c, size=(5, 7), mode='bilinear', align_corners=True)


def case_bicubic():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, size=[5, 7], mode='bicubic', align_corners=False)


def case_area():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, size=(4, 4), mode='area')


def case_expression():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, size=c.size(2) * 2)


def case_factors():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, scale_factor=(2, 1.5))


def case_corners_none():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, scale_factor=0.5, mode='bilinear', align_corners=None)


def case_side():
    c = torch.tensor(floats(2, 3, 8, 8))
    side = 6
    return F.interpolate(c, size=side, mode='bilinear', align_corners=False)


def case_options_in_a_dictionary():
    x = torch.tensor(floats(1, 2, 4, 4))
    options = {"mode": "bilinear", "align_corners": None}
    return F.interpolate(x, size=6, **options), F.interpolate(x, **dict(options, scale_factor=2)), F.interpolate(x, (3, 5), **{})


def case_one_size():
    return F.interpolate(torch.tensor(floats(1, 2, 5)), size=7, mode='linear', align_corners=False), \
        F.interpolate(torch.tensor(floats(1, 2, 3, 3, 3)), 5, mode='trilinear', align_corners=True)


def case_one_size_and_any_mode():
    result = []
    for mode, axes in (("linear", 1), ("bilinear", 2), ("trilinear", 3)):
        x = torch.tensor(floats(*[1, 2] + [3] * axes))
        result.append(F.interpolate(x, size=5, mode=mode, align_corners=True))
    return result
