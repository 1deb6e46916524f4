import paddle
from caselib import floats, ints


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.equal_all(x, x.clone()).item(), paddle.equal_all(x, y).item(), paddle.equal_all(x, y[0]).item(), paddle.equal_all(x, x).item(), not paddle.equal_all(x, y).item()


def case_as_value():
    same = paddle.compat.equal
    x = paddle.to_tensor(ints(3))
    return same(x, x), same(x, x + 1)
