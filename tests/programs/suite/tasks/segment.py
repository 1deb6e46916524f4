from lib.common import *
from lib.registry import TASKS
from lib.seg import *
from lib.seg import conv as block
from .base import Task


class Net(nn.Module):
    def __init__(self, classes=3, w=4):
        super().__init__()
        self.stem = block(3, w)
        self.down = nn.Sequential(nn.MaxPool2d(2), block(w, 2 * w, act=nn.LeakyReLU), block(2 * w, 2 * w, norm=None))
        self.aspp = ASPP(2 * w, 2 * w)
        self.up = Up(2 * w, w, w)
        self.out = nn.Conv2d(w, classes, 1)
        self.aux = nn.Sequential(nn.Conv2d(2 * w, classes * 4, 1), nn.PixelShuffle(2))
        for m in self.modules():
            if isinstance(m, (nn.BatchNorm2d, nn.GroupNorm)):
                nn.init.constant_(m.weight, 1)
                nn.init.constant_(m.bias, 0)

    def forward(self, x):
        a = self.stem(x)
        b = self.aspp(self.down(a))
        return self.out(self.up(b, a)), self.aux(b)


@TASKS.register()
class Segment(Task):
    criterion = 'ce'

    def build(self):
        return Net()

    def batch(self):
        y = self.rng.randint(0, 3, (2, 5, 5)).repeat(3, 1).repeat(3, 2)[:, :14, :14]
        x = np.eye(3)[y].transpose(0, 3, 1, 2) + 0.3 * self.rng.randn(2, 3, 14, 14)
        y[:, 0] = 255
        return torch.FloatTensor(x), torch.LongTensor(y)

    def loss(self, x, y):
        out, aux = self.net(x)
        ce = F.cross_entropy(out, y, ignore_index=255)
        return ce + dice_loss(out, y, ignore=255) + 0.4 * F.cross_entropy(aux, y, ignore_index=255, reduction='none').mean()

    def report(self):
        x, y = self.batch()
        pred = self.net(x)[0].argmax(1)
        hist = fast_hist(y, pred, 3)
        iu = hist.diag().float() / (hist.sum(1) + hist.sum(0) - hist.diag()).clamp(min=1).float()
        print('hist', hist.tolist(), 'miou %.4f' % iu.mean())
