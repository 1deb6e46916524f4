# A file with convolutions of sequences or volumes and none of images: nearest has more to do there than Paddle's.
import paddle
import paddle.nn.functional as F
from caselib import fill, floats
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


class Decoder(nn.Layer):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1D(3, 4, 3, padding=1)
        self.up = Upsample(scale_factor=2)
        self.fixed = Upsample(size=9, mode='nearest')

    def forward(self, x):
        x = self.up(self.conv(x))
        x = interpolate(x, scale_factor=1.5)
        x = interpolate(x, size=(11,), mode='nearest')
        return interpolate(x, 8), interpolate(x, size=6, mode='area'), self.fixed(x)


def case_sequences():
    model = Decoder()
    fill(model)
    x = paddle.to_tensor(floats(2, 3, 5), stop_gradient=False)
    a, b, c = model(x)
    (a.sum() + (b * b).sum() + (c * c).sum()).backward()
    return a, b, c, x.grad


def case_volumes():
    x = paddle.to_tensor(floats(1, 2, 3, 4, 5))
    return Upsample(size=6)(x), Upsample(scale_factor=2)(x), interpolate(x, size=(2, 3, 4))


def case_other_modes():
    x = paddle.to_tensor(floats(1, 2, 5))
    return nn.Upsample(scale_factor=2, mode='linear')(x), F.interpolate(x, scale_factor=2, mode='linear')
