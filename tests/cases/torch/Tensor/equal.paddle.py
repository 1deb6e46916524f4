import paddle
from caselib import floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    v = paddle.to_tensor(floats(4))
    return paddle.equal_all(x, y).item(), paddle.equal_all(x, x.clone()).item(), paddle.equal_all(x, y).item(), paddle.equal_all(x, v).item(), paddle.equal_all(i, i).item()
