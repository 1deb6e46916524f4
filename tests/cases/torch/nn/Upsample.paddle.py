import paddle
import paddle.nn.functional as F
from caselib import floats
from paddle import nn


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


class Upsample(paddle.nn.Layer):
    """Upsample for inputs of every rank: Paddle's wants a size of every axis, and takes no sequences by nearest."""

    def __init__(self, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None):
        super().__init__()
        self.size, self.scale_factor, self.mode = size, scale_factor, mode
        self.align_corners, self.recompute_scale_factor = align_corners, recompute_scale_factor

    def forward(self, input):
        if self.mode == 'nearest-exact':
            return interpolate_nearest_exact(input, self.size, self.scale_factor, self.recompute_scale_factor)
        return interpolate(input, self.size, self.scale_factor, self.mode, self.align_corners,
                           self.recompute_scale_factor)


def case_factor():
    m = nn.Upsample(scale_factor=2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_factor_positional():
    m = nn.Upsample(None, 2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_bilinear():
    m = nn.Upsample(scale_factor=2, mode='bilinear')
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_corners():
    m = nn.Upsample(scale_factor=2, mode='bilinear', align_corners=True)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_size():
    m = nn.Upsample([5, 5])
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_size_positional():
    m = nn.Upsample((5, 7), mode='bilinear', align_corners=False)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_expression():
    m = nn.Upsample(size=[len([1, 2]) + 3] * 2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Upsample(scale_factor=2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)


def case_corners_none():
    return nn.Upsample(scale_factor=2, mode='bicubic', align_corners=False)(paddle.to_tensor(floats(1, 2, 3, 4)))


def case_corners_from_variable():
    out = []
    for corners in (None, True, False):
        out.append(nn.Upsample(scale_factor=2, mode='bilinear', align_corners=bool(corners))(paddle.to_tensor(floats(1, 2, 3, 4))))
    return out


def case_number_and_unknown():
    corners = len('ab') > 1
    return nn.Upsample(None, 2, 'bilinear', corners)(paddle.to_tensor(floats(1, 2, 3, 4)))


def case_corners_bool():
    corners = len('ab') > 1
    return nn.Upsample((5, 6), None, 'bilinear', corners)(paddle.to_tensor(floats(1, 2, 3, 4)))


def case_number_and_corners():
    out = []
    for corners in (None, True):
        out.append(nn.Upsample(size=[7] * 2, mode='bilinear', align_corners=bool(corners))(paddle.to_tensor(floats(1, 2, 3, 4))))
    return out


def case_as_value():
    up = nn.Upsample
    return up(scale_factor=2)(paddle.to_tensor(floats(1, 2, 3, 4)))


def case_volume():
    return nn.Upsample(scale_factor=2, mode='trilinear')(paddle.to_tensor(floats(1, 2, 3, 4, 5)))


def case_sequence():
    return nn.Upsample(scale_factor=2, mode='linear', align_corners=True)(paddle.to_tensor(floats(1, 2, 5)))


# The mode must be seen: in these functions the calls stand in the line of their loop, so that no variable can hold it.
def case_nearest_exact():
    out = []
    for shape in ((1, 2, 5), (1, 2, 3, 4), (1, 2, 3, 4, 5)):
        x = paddle.to_tensor(floats(*shape))
        for factor in (2, 1.7): out.append(Upsample(scale_factor=factor, mode='nearest-exact')(x))
        for size in (4, [7] * (len(shape) - 2)): out.append(Upsample(size, mode='nearest-exact')(x))
        for again in (True, False): out.append(Upsample(None, 1.7, 'nearest-exact', recompute_scale_factor=again)(x))
    return out


def case_area():
    x, out = paddle.to_tensor(floats(1, 2, 8, 6)), []
    for factor in (0.5, (2, 1.5)): out.append(Upsample(scale_factor=factor, mode='area')(x))
    for size in (5, (3, 4)): out.append(Upsample(size, mode='area')(x))
    return out


def case_number_for_sequences_and_volumes():
    x, volume = paddle.to_tensor(floats(1, 2, 5)), paddle.to_tensor(floats(1, 2, 3, 4, 5))
    return nn.Upsample([7], mode='linear')(x), nn.Upsample(size=[7] * 3, mode='trilinear', align_corners=True)(volume)


def case_numbers():
    x = paddle.to_tensor(floats(1, 2, 5))
    return F.interpolate(x, size=[8], mode='linear'), F.interpolate(paddle.to_tensor(floats(1, 2, 3, 4, 5)), size=[4] * 3, mode='trilinear')


def case_number_and_unknown_corners():
    corners = len('ab') > 1
    return nn.Upsample([7] * 2, mode='bilinear', align_corners=corners)(paddle.to_tensor(floats(1, 2, 3, 4)))


def case_number_and_any_mode():
    out = []
    for mode, axes in (('linear', 1), ('bilinear', 2), ('trilinear', 3), ('nearest', 1)):
        out.append(Upsample(size=5, mode=mode)(paddle.to_tensor(floats(*[1, 2] + [3] * axes))))
    return out
