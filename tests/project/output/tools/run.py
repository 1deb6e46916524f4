import sys, os
sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
sys.path.insert(0, "../src")
from lib.compat import paddle, nn, size_of
from spaces.inner.layers import Block, pool
from spaces.inner import layers as L

b = Block(3)
x = paddle.randn([2, 3, 4, 4])
y = b(x)
print(b.bn._mean.shape, y.reshape([2, -1]).shape[1])
v, i = pool(y)
z = L.pool(y)[0].sort(axis=-1)
if isinstance(b.bn, nn.BatchNorm2D):
    print(b.bn._epsilon, size_of(z))
from lib.inherited import Conv, Own, Sub, build
import lib.inherited as inherited
print(Conv(3, 4, 3, bias_attr=False), Own(3, 4, bias=False), Sub(3, 4, bias=False), build(bias=False), inherited.Norm(4, epsilon=1e-3, momentum=0.8))
