import paddle
import paddle.nn.functional as F
from caselib import floats
from paddle import nn


def case_not_trained():
    x = paddle.to_tensor(floats(3, 4))
    return F.dropout(x, 0.5, training=False)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.dropout(x=x, p=0.5, training=False)


def case_nothing_dropped():
    x = paddle.to_tensor(floats(3, 4))
    return F.dropout(x, p=0.0)


def case_shape():
    x = paddle.to_tensor(floats(3, 4))
    return F.dropout(x, 0.5, training=True).shape


def case_in_module():
    class Net(nn.Layer):
        def forward(self, x):
            x = F.dropout(x, training=self.training)
            return F.dropout(x, 0.2, training=self.training)
    m = Net()
    m.eval()
    return m(paddle.to_tensor(floats(3, 4))), m.train()(paddle.to_tensor(floats(3, 4))).shape


def case_values():
    y = F.dropout(paddle.ones([100, 100]), p=0.5)
    return bool(((y == 0) | (y == 2)).all())


def case_in_place():
    x = paddle.ones([100])
    y = F.dropout(x, 0.5, training=True, inplace=True)
    return bool((x == y).all())
