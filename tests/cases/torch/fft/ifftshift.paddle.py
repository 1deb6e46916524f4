import paddle
from caselib import floats


def fftshift(x, axes=None, inverse=False):
    """Moves the zero frequency to the middle of the axes, or back; Paddle's own fails for one axis and for negative ones."""
    axes = list(range(x.ndim)) if axes is None else [axes] if isinstance(axes, int) else list(axes)
    shifts = [x.shape[axis] // 2 for axis in axes]
    return paddle.roll(x, [-s for s in shifts] if inverse else shifts, axes)


def case_forms():
    x = paddle.to_tensor(floats(3, 5))
    return fftshift(x, inverse=True), paddle.roll(x, -(x.shape[1] // 2), 1), fftshift(x, (0, 1), inverse=True), fftshift(x, [-1], inverse=True)


def case_vectors():
    x = paddle.fft.fftfreq(5)
    return fftshift(x, inverse=True), fftshift(paddle.arange(6), inverse=True), paddle.fft.ifftshift(paddle.fft.fft2(paddle.ones([2, 3])))
