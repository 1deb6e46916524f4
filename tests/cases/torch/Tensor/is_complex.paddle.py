import paddle
from caselib import bools, complexes, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    z, small = paddle.to_tensor(complexes(3, 4)), paddle.to_tensor([200, 100, 30], dtype=paddle.uint8)
    return x.is_complex(), i.is_complex(), z.is_complex(), m.is_complex(), small.is_complex()
