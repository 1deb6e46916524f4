import paddle
from caselib import bools, floats, ints


def full_of(shape, value, **options):
    """torch.full without a dtype: it follows the value, where Paddle takes the default for whole numbers too."""
    dtype = None if isinstance(value, float) else paddle.to_tensor(value).dtype
    return paddle.full(shape, value, dtype, **options)


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    scalar = paddle.to_tensor(2.5)
    return x[0, 0].item(), i[1, 2].item(), m[0, 0].item(), x[:1, :1].item(), x.sum().item(), scalar.item() * 2


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.sum().item(), t[0, 0].item()


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)


def case_kind_of_the_number():
    levels, x = paddle.to_tensor([3, 4], dtype=paddle.int32), paddle.to_tensor(floats(3, 4))
    steps = paddle.arange(levels.prod(dtype='int64').item())
    return steps % levels.sum(dtype='int64'), paddle.full((2,), levels.max().item(), dtype='int64'), full_of((2,), x[0, 0].item()), paddle.full((2,), (x > 0).any().item(), dtype='bool'), paddle.full((2,), x.astype('float32').sum().item())


def steps_of_unknown(lengths):
    steps = paddle.arange(lengths.max().item())
    return steps % paddle.to_tensor([3], dtype=paddle.int32).astype(steps.dtype), steps[None, :] < lengths[:, None]


def case_steps_of_unknown():
    return call(steps_of_unknown, paddle.to_tensor([3, 4]))
