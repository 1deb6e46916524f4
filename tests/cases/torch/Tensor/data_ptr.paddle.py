import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return (
        x.data_ptr() == x.data_ptr(), x.data_ptr() == y.data_ptr(), x.data_ptr() == x.detach().data_ptr(),
        x.data_ptr() == x.reshape([-1]).data_ptr())
