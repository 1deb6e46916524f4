import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    y = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    return x.numpy(), i.numpy().sum(), y.detach().numpy(), y.detach().cpu().numpy()[0], y.numpy(), x.numpy().dtype.name
