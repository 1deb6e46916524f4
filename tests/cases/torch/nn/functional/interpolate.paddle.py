import paddle
import paddle.nn.functional as F
from caselib import floats


def interpolate(input, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None,
                antialias=False):
    """interpolate from torch's arguments: one number is the size of every axis, nearest takes sequences, area a factor."""
    axes = input.ndim - 2
    if isinstance(size, int):
        size = [size] * axes
    if isinstance(scale_factor, (int, float)):
        scale_factor = [scale_factor] * axes
    if mode == 'area' and size is None:
        size, scale_factor = [int(n * factor) for n, factor in zip(input.shape[2:], scale_factor)], None
    if mode == 'nearest' and axes == 1:
        # an axis of length one makes an image of the sequence
        size, scale_factor = size and [1, *size], scale_factor and [1, *scale_factor]
        return paddle.nn.functional.interpolate(input.unsqueeze(2), size, scale_factor,
                                               recompute_scale_factor=recompute_scale_factor).squeeze(2)
    return paddle.nn.functional.interpolate(input, size, scale_factor, mode, bool(align_corners),
                                           recompute_scale_factor=recompute_scale_factor, antialias=antialias)


def interpolate_nearest_exact(input, size=None, scale_factor=None, recompute_scale_factor=None):
    """interpolate with mode nearest-exact: each output takes the input whose centre is next to its own."""
    for axis, length in enumerate(input.shape[2:]):
        count = size[axis] if isinstance(size, (tuple, list)) else size
        factor = scale_factor[axis] if isinstance(scale_factor, (tuple, list)) else scale_factor
        if count is None:
            count = int(length * factor)
        step = 1 / factor if factor and not recompute_scale_factor else length / count
        index = ((paddle.arange(count) + 0.5) * step).astype('int64').clip(max=length - 1)
        input = paddle.index_select(input, index, axis + 2)
    return input


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


# The mode must be seen: in these functions the calls stand in the line of their loop, so that no variable can hold it.
def case_nearest_exact():
    out = []
    for shape in ((1, 2, 5), (1, 2, 3, 4), (1, 2, 3, 4, 5)):
        x = paddle.to_tensor(floats(*shape), stop_gradient=False)
        for factor in (2, 0.7, (1.3,) * (len(shape) - 2)): out.append(interpolate_nearest_exact(x, scale_factor=factor))
        for size in (4, [7] * (len(shape) - 2)): out.append(interpolate_nearest_exact(x, size))
        for again in (True, False): out.append(interpolate_nearest_exact(x, None, 1.7, recompute_scale_factor=again))
        sum((y * y).sum() for y in out[-7:]).backward()
        out.append(x.grad)
    return out


def case_area_by_factor():
    x, out = paddle.to_tensor(floats(1, 2, 4, 4)), []
    for factor in (0.5, (0.5, 1), 2): out.append(interpolate(x, scale_factor=factor, mode='area'))
    return out


def case_nearest_of_known_rank():
    x, volume = paddle.randn([2, 3, 7]), paddle.randn([2, 3, 4, 5, 6])
    x[...] = paddle.to_tensor(floats(2, 3, 7))
    volume[...] = paddle.to_tensor(floats(2, 3, 4, 5, 6))
    return (interpolate(x, scale_factor=2), interpolate(x, 5), interpolate(x, size=(9,)),
            F.interpolate(x, [4], mode='area'), F.interpolate(volume, [3] * 3), F.interpolate(volume, size=[4] * 3, mode='area'),
            F.interpolate(volume, (2, 3, 4)))


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
