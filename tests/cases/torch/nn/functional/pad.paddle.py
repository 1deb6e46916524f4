import paddle
import paddle.nn.functional as F
from caselib import floats, ints


def pad_tensor(input, pad, mode='constant', value=None):
    """F.pad, also of a Tensor of bool, and with negative widths, which crop."""
    for i, width in enumerate(pad):
        if width < 0:
            axis, start, stop = -1 - i // 2, 0, input.shape[-1 - i // 2]
            start, stop = (-width, stop) if i % 2 == 0 else (0, stop + width)
            input = paddle.slice(input, [axis], [start], [stop])
    pad, value = [max(int(width), 0) for width in pad], 0.0 if value is None else value
    if input.ndim > 5:  # all axes are padded, or none
        pad += [0] * (2 * input.ndim - len(pad))
    if input.dtype != paddle.bool:
        return paddle.compat.nn.functional.pad(input, pad, mode, value)
    return paddle.compat.nn.functional.pad(input.astype('int32'), pad, mode, value).astype('bool')


def case_as_value():
    pad = pad_tensor
    return pad(paddle.to_tensor(floats(2, 3)), (1, 1, 0, 2), value=2.0)


def case_two():
    return [F.pad(paddle.to_tensor(x), (1, 2)) for x in (floats(3), floats(3, 4), floats(2, 3, 4), floats(2, 3, 4, 5))]


def case_four():
    return [F.pad(paddle.to_tensor(x), (1, 2, 0, 3), pad_from_left_axis=False) for x in (floats(3, 4), floats(2, 3, 4), floats(2, 3, 4, 5))]


def case_six():
    return [F.pad(paddle.to_tensor(x), [1, 2, 0, 3, 1, 1], pad_from_left_axis=False) for x in (floats(2, 3, 4), floats(2, 3, 4, 5))]


def case_eight():
    return pad_tensor(paddle.to_tensor(floats(2, 3, 4, 5)), (1, 2, 0, 3, 1, 1, 0, 1))


def case_value():
    return F.pad(paddle.to_tensor(floats(2, 3)), (1, 1), 'constant', 2.5), F.pad(paddle.to_tensor(floats(2, 3)), (1, 1, 2, 0), value=-1, pad_from_left_axis=False)


def case_keywords():
    return F.pad(x=paddle.to_tensor(floats(2, 3, 4, 5)), pad=(1, 1, 2, 2), mode='constant', value=0, pad_from_left_axis=False)


def case_reflect():
    return paddle.compat.nn.functional.pad(paddle.to_tensor(floats(2, 3, 4, 5)), (1, 1, 2, 2), mode='reflect'), paddle.compat.nn.functional.pad(paddle.to_tensor(floats(2, 3, 4)), (1, 2), 'reflect')


def case_replicate():
    return paddle.compat.nn.functional.pad(paddle.to_tensor(floats(2, 3, 4, 5)), (1, 1, 2, 2), mode='replicate'), paddle.compat.nn.functional.pad(paddle.to_tensor(floats(2, 4)), (1, 2), 'replicate')


def case_circular():
    return paddle.compat.nn.functional.pad(paddle.to_tensor(floats(2, 3, 4, 5)), (1, 1, 2, 2), mode='circular')


def case_cropped():
    return pad_tensor(paddle.to_tensor(floats(2, 3, 4, 5)), (-1, -1, 1, 0))


def case_from_variable():
    x = paddle.to_tensor(floats(2, 3))
    amount = [1, 2, 3, 0]
    mode = 'constant'
    return F.pad(x, amount, pad_from_left_axis=False), F.pad(x, amount, mode, pad_from_left_axis=False), F.pad(x, (4 - x.shape[1], 0))


def case_integers():
    return F.pad(paddle.to_tensor(ints(3, 4)), (0, 2), value=-1), F.pad(paddle.to_tensor(ints(3)), (1, 0))


def case_gradient():
    x = paddle.to_tensor(floats(2, 3, 4), stop_gradient=False)
    (paddle.compat.nn.functional.pad(x, (1, 1, 0, 2), mode='replicate') ** 2).sum().backward()
    return x.grad


def case_known_rank():
    x = F.max_pool2d(paddle.to_tensor(floats(2, 3, 4, 5)), 1)
    return F.pad(x, (1, 2, 0, 3))


def padded(mask):
    return pad_tensor(mask, (1, 0), value=True), pad_tensor(mask, [0, 2], 'constant', False)


def case_mask():
    mask = paddle.to_tensor(floats(2, 3)) > 0
    return pad_tensor(mask, (1, 2)), pad_tensor(mask, (1, 0, 0, 1), value=True), pad_tensor(mask, pad=(1, 0), value=False), padded(mask)


def case_mask_value():
    class Holder:
        pass
    holder = Holder()
    holder.mask, holder.x = paddle.to_tensor([True, False]), paddle.to_tensor(floats(2))
    read = lambda name: getattr(holder, name)
    return pad_tensor(read("mask"), (1, 0), value=True), pad_tensor(read("x"), (1, 0), value=True)


def cropped(x, amount, low):
    """Only widths that stand in the call can be seen to be negative."""
    return [pad_tensor(x, (0, 0, 1, -1)), pad_tensor(x, (-1, -2)), pad_tensor(x, [0, 0, amount, -amount], value=1.5),
            pad_tensor(x > 0, (*low, 0, 0)), pad_tensor(x, (-1, 2, *low))]


def case_negative_widths():
    return cropped(paddle.to_tensor(floats(2, 3, 4)), 2, [1, -1])


def case_negative_gradient():
    x = paddle.to_tensor(floats(2, 3, 4), stop_gradient=False)
    sum((y * y).sum() for y in cropped(x, 1, [-1, 1]) if y.dtype == x.dtype).backward()
    return x.grad


def case_four_axes():
    x, up = paddle.to_tensor(floats(2, 1, 2, 2), stop_gradient=False), 2
    y = pad_tensor(x, [1, 0, 0, up - 1, 0, 0, 1, 0])
    (y ** 2).sum().backward()
    return y.detach(), x.grad
