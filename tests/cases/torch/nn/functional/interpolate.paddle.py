import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def interpolate(input, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None,
                antialias=False):
    """interpolate from torch's arguments: one number is the size of every axis."""
    if isinstance(size, int):
        size = [size] * (input.ndim - 2)
    return paddle.nn.functional.interpolate(input, size, scale_factor, mode, bool(align_corners),
                                           recompute_scale_factor=recompute_scale_factor, antialias=antialias)


def case_integer_tensor_size():
    x = paddle.to_tensor(floats(1, 2, 4, 4))
    y = paddle.to_tensor(floats(1, 2, 8, 6))
    return F.interpolate(x, size=y.shape[2:], mode='bilinear', align_corners=False), F.interpolate(x, y.shape[-2:])


def case_sequence():
    return F.interpolate(paddle.to_tensor(floats(1, 2, 5)), scale_factor=2, mode='linear', align_corners=True)


def case_volume():
    x = paddle.to_tensor(floats(1, 2, 3, 4, 5))
    return F.interpolate(x, scale_factor=2, mode='trilinear', align_corners=False), F.interpolate(x, scale_factor=2)


def case_corners_from_variable():
    x = paddle.to_tensor(floats(1, 2, 4, 4))
    out = []
    for corners in (None, True, False):
        out.append(F.interpolate(x, scale_factor=2, mode='bilinear', align_corners=bool(corners)))
        out.append(F.interpolate(x, size=[7] * 2, mode='bilinear', align_corners=bool(corners)))
    return out


def case_passed_on():
    def resize(x, size=None, scale_factor=None, mode='nearest', align_corners=None):
        return F.interpolate(x, size, scale_factor, mode, bool(align_corners))
    return resize(paddle.to_tensor(floats(1, 2, 4, 4)), scale_factor=2), resize(paddle.to_tensor(floats(1, 2, 4, 4)), (5, 5), mode='bilinear', align_corners=True)


def case_gradient():
    x = paddle.to_tensor(floats(1, 2, 4, 4), stop_gradient=False)
    (F.interpolate(x, scale_factor=2, mode='bilinear', align_corners=False) ** 2).sum().backward()
    return x.grad


def case_recomputed():
    return F.interpolate(paddle.to_tensor(floats(1, 2, 4, 4)), scale_factor=1.7, mode='bilinear', align_corners=False, recompute_scale_factor=True)


def case_antialiased():
    return F.interpolate(paddle.to_tensor(floats(1, 2, 9, 9)), size=(5, 4), mode='bicubic', align_corners=False, antialias=True)


def todo_nearest_exact():
    # TODO(pt2pd): TPD2002 torch.nn.functional.interpolate: Paddle has no mode nearest-exact
    return torch.nn.functional.interpolate(paddle.to_tensor(floats(1, 2, 4, 4)), scale_factor=2, mode='nearest-exact')


def todo_area_by_factor():
    # TODO(pt2pd): TPD2002 torch.nn.functional.interpolate: mode area takes a size in Paddle, no scale_factor
    return torch.nn.functional.interpolate(paddle.to_tensor(floats(1, 2, 4, 4)), scale_factor=0.5, mode='area')


def case_factor():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, scale_factor=2)


def case_factor_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, None, 2, 'bilinear', True)


def case_size():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, [5, 5])


def case_size_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, (5, 7), mode='bilinear')


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(x=c, size=(5, 7), mode='bilinear', align_corners=True)


def case_bicubic():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, size=[5, 7], mode='bicubic', align_corners=False)


def case_area():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, size=(4, 4), mode='area')


def case_expression():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, size=[c.shape[2] * 2] * 2)


def case_factors():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, scale_factor=(2, 1.5))


def case_corners_none():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, scale_factor=0.5, mode='bilinear', align_corners=False)


def case_side():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    side = 6
    return F.interpolate(c, [side, side], mode='bilinear', align_corners=False)


def case_options_in_a_dictionary():
    x = paddle.to_tensor(floats(1, 2, 4, 4))
    options = {"mode": "bilinear", "align_corners": None}
    return interpolate(x, size=6, **options), interpolate(x, **dict(options, scale_factor=2)), interpolate(x, (3, 5), **{})


def case_one_size():
    return F.interpolate(paddle.to_tensor(floats(1, 2, 5)), size=[7], mode='linear', align_corners=False), \
        F.interpolate(paddle.to_tensor(floats(1, 2, 3, 3, 3)), [5] * 3, mode='trilinear', align_corners=True)


def case_one_size_and_any_mode():
    result = []
    for mode, axes in (("linear", 1), ("bilinear", 2), ("trilinear", 3)):
        x = paddle.to_tensor(floats(*[1, 2] + [3] * axes))
        result.append(interpolate(x, size=5, mode=mode, align_corners=True))
    return result
