import os
import tempfile
import paddle
from caselib import fill, floats


def case_round_trip():
    net = paddle.nn.Linear(3, 2)
    fill(net)
    x = paddle.to_tensor(floats(2, 3))
    path = os.path.join(tempfile.mkdtemp(), "net.pt")
    paddle.jit.save(layer=paddle.jit.to_static(net, input_spec=[paddle.static.InputSpec.from_tensor(x)]), path=path)
    return paddle.jit.load(path)(x).detach()
