"""Imports torch only through its siblings; prints what must be equal under both frameworks."""
from lib.common import *
from models import ResNet, make_layer, loss, names
import models.resnet as resnet


net = ResNet(4)
for i, p in enumerate(net.parameters()):
    p.data.fill_(0.01 * (i + 1))
opt = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
out, idx = net(torch.ones(2, 3, 8, 8))
names.sort()
v, i = out.max(1)
l = loss(out, out + 1)
l2 = l.max()
layer = make_layer(3)
for p in layer.parameters():
    p.requires_grad = True
net.freeze()
z = net.features(out).sort(dim=0)[0]
m = resnet.ResNet(4)
m.load_state_dict(net.state_dict())
q = F.softmax(out, dim=1)
best, most, labels = net.best(out)
print(tuple(best.shape), round(most.item(), 4), labels)
print([round(t.sum().item(), 4) for t in (out, v, l, l2, z, q)], i.tolist(), idx.tolist(), names, len(list(layer)))
