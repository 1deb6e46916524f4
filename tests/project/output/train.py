"""Imports torch only through its siblings; prints what must be equal under both frameworks."""
from lib.common import *
from models import ResNet, make_layer, loss, names
import models.resnet as resnet
import paddle


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


net = ResNet(4)
for i, p in enumerate(parameters(net)):
    p.data.fill_(0.01 * (i + 1))
opt = paddle.optimizer.Momentum(parameters=net.parameters(), learning_rate=0.1, momentum=0.9)
out, idx = net(paddle.ones([2, 3, 8, 8]))
names.sort()
v, i = paddle.compat.max(out, 1)
l = loss(out, out + 1)
l2 = l.max()
layer = make_layer(3)
for p in parameters(layer):
    p.stop_gradient = False
net.freeze()
z = net.features(out).sort(axis=0)
m = resnet.ResNet(4)
m.load_state_dict(net.state_dict())
q = paddle.nn.functional.softmax(out, axis=1)
best, most, labels = net.best(out)
print(tuple(best.shape), round(most.item(), 4), labels)
print([round(t.sum().item(), 4) for t in (out, v, l, l2, z, q)], i.tolist(), idx.tolist(), names, len(list(layer)))
