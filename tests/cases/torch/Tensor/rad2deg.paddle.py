import paddle
from caselib import floats, positive


def case_forms():
    p, q = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    d = paddle.to_tensor(floats(3, 4)).astype('float64')
    return (q - 0.15).rad2deg(), p[0].rad2deg(), (d * 0.1 + 0.5).abs().rad2deg()


def case_gradient():
    q = paddle.to_tensor(positive(3, 4, seed=1), stop_gradient=False)
    result = (q * 0.8).rad2deg()
    (result * result).sum().backward()
    return q.grad


def case_mask():
    return paddle.to_tensor([True, False]).astype('float32').rad2deg()
