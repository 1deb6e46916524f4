from lib.common import torch, nn, F, np, DEVICE
from lib.registry import TASKS
from lib.points import SetAbstraction, FeaturePropagation, farthest_point_sample
from .base import Task


class PointNet(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.sa1 = SetAbstraction(npoint=8, radius=0.9, nsample=6, in_channel=3, mlp=[8, 12], group_all=False)
        self.sa2 = SetAbstraction(npoint=None, radius=None, nsample=None, in_channel=12 + 3, mlp=[16], group_all=True)
        self.fp = FeaturePropagation(12, 6)
        self.fc1, self.bn1, self.fc2 = nn.Linear(16, 10), nn.BatchNorm1d(10), nn.Linear(10, classes)
        self.part = nn.Conv1d(6, 2, 1)

    def forward(self, xyz):
        B, _, _ = xyz.shape
        l1_xyz, l1 = self.sa1(xyz, None)
        _, l2 = self.sa2(l1_xyz, l1)
        x = F.relu(self.bn1(self.fc1(l2.view(B, -1))))
        return F.log_softmax(self.fc2(x), -1), self.part(self.fp(xyz, l1_xyz, l1))


@TASKS.register('points')
class Points(Task):
    def build(self):
        return PointNet(3)

    def batch(self):
        y = self.rng.randint(0, 3, 6)
        x = self.rng.randn(6, 3, 24) * np.array([[1, 1, .1], [1, .1, 1], [.1, 1, 1]])[y][:, :, None]
        return torch.as_tensor(x, dtype=torch.float), torch.as_tensor(y)

    def loss(self, x, y):
        logp, part = self.net(x)
        side = (x[:, 0] > 0).long()
        self.correct = logp.data.max(1)[1].eq(y.data).cpu().sum()
        return F.nll_loss(logp, y) + F.cross_entropy(part, side, weight=torch.FloatTensor([1., 2.]))

    def report(self):
        x, y = self.batch()
        print('eval %.4f' % self.loss(x, y).item(), farthest_point_sample(x.transpose(2, 1), 4)[0].tolist(), self.correct.item())
