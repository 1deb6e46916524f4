from lib.common import nn, F, th, Optional


def conv(i, o, k=3, act=nn.ReLU, norm=nn.BatchNorm2d, **kw):
    kw.setdefault('padding', k // 2 * kw.get('dilation', 1))
    mods = [nn.Conv2d(i, o, k, bias=norm is None, **kw)]
    if norm is not None:
        mods.append(norm(o))
    if act is not None:
        mods.append(act(inplace=True))
    return nn.Sequential(*mods)


class Up(nn.Module):
    def __init__(self, i, skip, o, bilinear=True):
        super().__init__()
        self.up = nn.Upsample(scale_factor=2, mode='bilinear', align_corners=True) if bilinear else nn.ConvTranspose2d(i, i, 2, stride=2)
        self.conv = conv(i + skip, o)

    def forward(self, x1, x2):
        x1 = self.up(x1)
        dy, dx = x2.size()[2] - x1.size()[2], x2.size()[3] - x1.size()[3]
        x1 = F.pad(x1, [dx // 2, dx - dx // 2, dy // 2, dy - dy // 2])
        return self.conv(th.cat([x2, x1], dim=1))


class ASPP(nn.Module):
    def __init__(self, i, o, rates=(1, 2, 3)):
        super().__init__()
        self.branches = nn.ModuleDict({f'r{r}': conv(i, o, 3 if r > 1 else 1, dilation=r) for r in rates})
        self.pool = nn.Sequential(nn.AdaptiveAvgPool2d((1, 1)), nn.Conv2d(i, o, 1, bias=False), nn.ReLU())
        self.project = conv(o * (len(rates) + 1), o, 1)

    def forward(self, x):
        res = [b(x) for b in self.branches.values()]
        res.append(F.interpolate(self.pool(x), size=x.shape[2:], mode='bilinear', align_corners=False))
        return self.project(th.cat(res, dim=1))


def dice_loss(logits, target, smooth=1., ignore: Optional[int] = None):
    num_classes = logits.shape[1]
    probs = F.softmax(logits, dim=1)
    one_hot = F.one_hot(target.clamp(0, num_classes - 1), num_classes).permute(0, 3, 1, 2).type(probs.type())
    if ignore is not None:
        valid = (target != ignore).unsqueeze(1)
        probs, one_hot = probs * valid, one_hot * valid
    dims = (0,) + tuple(range(2, target.ndimension() + 1))
    inter = th.sum(probs * one_hot, dims)
    card = th.sum(probs + one_hot, dims)
    return (1 - (2. * inter + smooth) / (card + smooth)).mean()


def fast_hist(a, b, n):
    k = (a >= 0) & (a < n)
    return th.bincount(n * a[k].long() + b[k], minlength=n ** 2).reshape(n, n)
