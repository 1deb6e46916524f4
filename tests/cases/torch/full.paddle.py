import paddle


def full_of(shape, value, **options):
    """torch.full without a dtype: it follows the value, where Paddle takes the default for whole numbers too."""
    dtype = None if isinstance(value, float) else paddle.to_tensor(value).dtype
    return paddle.full(shape, value, dtype, **options)


def case_kinds():
    return paddle.full((2, 3), 7, dtype='int64'), paddle.full([2], 7.0), paddle.full((2,), True, dtype='bool'), paddle.full((), 3.5), paddle.full((2,), float("-inf")), paddle.full(shape=(2,), fill_value=-1, dtype='int64'), paddle.full((2,), 1e9)


def case_options():
    return paddle.full((2,), 7, dtype=paddle.float32), paddle.full((2,), 0, dtype=paddle.int64, device="cpu"), paddle.full((2,), 1.5, requires_grad=True), paddle.full((2, 2), 1, dtype=paddle.bool)


class Filler:
    def __init__(self, **options):
        self.value = options['value']

    def filled(self):
        return full_of((2,), self.value)

    def on(self, device):
        return full_of([2, 3], self.value, device=device)

    def like(self):
        return paddle.full((2,), self.value, dtype=paddle.float64)


def case_unknown_value():
    """The dtype is the value's."""
    values = [1.5, 3, True, -1e3, paddle.to_tensor(2), paddle.to_tensor(0.5)]
    return [Filler(value=value).filled() for value in values] + [Filler(value=4).on("cpu"), Filler(value=4.5).like()]


def case_out():
    out, other = paddle.zeros([2, 3]), paddle.zeros([3], dtype=paddle.int64)
    paddle.assign(paddle.full((2, 3), 7, dtype=out.dtype), out)
    paddle.assign(paddle.full([3], 5, dtype=paddle.int64), other)
    return out, other


def case_items():
    n, f, b = paddle.to_tensor([1, 2]), paddle.to_tensor([1.5]), paddle.to_tensor([True])
    return paddle.full((2,), n[0].item(), dtype='int64'), paddle.full((2,), f.item()), paddle.full((1,), b.item(), dtype='bool')
