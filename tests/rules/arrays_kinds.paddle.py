"""Arrays of bools and integers keep their kind as Tensors, which Paddle does not mix with floats."""
import numpy as np
import paddle
from caselib import floats, ints


def case_comparisons():
    x = np.array([0.5, -2., 0.2, 3.])
    select = paddle.to_tensor(x < 0.5)
    both = paddle.to_tensor((x > -1) & (x < 1))
    one = paddle.to_tensor(~(x > 0))
    return select.astype('float32') * paddle.ones([4]) + (~select).astype('float32') * paddle.zeros([4]), both.astype('float32') * paddle.ones([4]), paddle.ones([4]) - one.astype('float32') * 2, one.astype('float32') * paddle.ones([4])


def case_astype():
    x = floats(4)
    i = paddle.to_tensor(x.astype(np.int64))
    b = paddle.to_tensor(ints(4, high=2).astype(bool))
    f = paddle.to_tensor(ints(4).astype("float32"))
    return i.astype('float32') * paddle.ones([4]), paddle.ones([4]) * b.astype('float32'), f * paddle.ones([4])


def case_created():
    a = paddle.to_tensor(np.zeros(3, dtype=bool))
    b = paddle.to_tensor(np.isnan(floats(3)))
    c = paddle.to_tensor(np.ones((3,), dtype=np.int64))
    return a.astype('float32') * paddle.ones([3]), b.astype('float32') * paddle.ones([3]), c.astype('float32') * paddle.ones([3])


def case_floats_stay():
    x = paddle.to_tensor(np.random.RandomState(0).rand(3).astype(np.float32))
    return x * paddle.ones([3]), x.astype('int64')
