import copy
import re
import types
from collections import OrderedDict, defaultdict
from functools import partial, reduce
from operator import mul

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.conv import _ConvNd

R = np.random.RandomState(0)


def fill(m):
    for n, p in m.named_parameters():
        p.data.copy_(torch.from_numpy(R.randn(*p.shape).astype(np.float32) * 0.3))
    for b in m.modules():
        if isinstance(b, _BatchNorm):
            b.running_mean.copy_(torch.from_numpy(R.rand(b.num_features).astype(np.float32)))
            b.running_var.copy_(torch.from_numpy((R.rand(b.num_features) + 0.5).astype(np.float32)))
    return m


class Basic(nn.Module):
    def __init__(self, i, o, stride=1, norm_layer=None, act='ReLU'):
        super().__init__()
        norm_layer = norm_layer or nn.BatchNorm2d
        self.conv1 = nn.Conv2d(i, o, 3, stride, 1, bias=False)
        self.bn1 = norm_layer(o)
        self.relu = getattr(nn, act)()
        self.conv2 = nn.Conv2d(o, o, 3, 1, 1, bias=False)
        self.bn2 = norm_layer(o)
        self.short = nn.Sequential() if i == o and stride == 1 else nn.Sequential(nn.Conv2d(i, o, 1, stride, bias=False), norm_layer(o))

    def forward(self, x):
        y = self.bn2(self.conv2(self.relu(self.bn1(self.conv1(x)))))
        return self.relu(y + self.short(x))


class Net(nn.Module):
    def __init__(self, classes=10, **kw):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 4, 3, 1, 1)
        self.layer1 = nn.Sequential(Basic(4, 4, **kw), Basic(4, 8, 2, **kw))
        self.layer2 = nn.Sequential(Basic(8, 8, 2, **kw))
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(8, classes)

    def forward(self, x):
        x = self.layer2(self.layer1(self.conv1(x)))
        return self.fc(torch.flatten(self.avgpool(x), 1))


def replace(module, kind, make):
    for name, child in module.named_children():
        if isinstance(child, kind):
            setattr(module, name, make(child))
        else:
            replace(child, kind, make)
    return module


def bn_to_gn(bn: nn.BatchNorm2d):
    gn = nn.GroupNorm(2, bn.num_features, eps=bn.eps)
    gn.weight.data = bn.weight.data.clone().detach()
    gn.bias.data.copy_(bn.bias.data)
    return gn


def fuse(conv: nn.Conv2d, bn: nn.BatchNorm2d):
    fused = nn.Conv2d(conv.in_channels, conv.out_channels, conv.kernel_size, conv.stride, conv.padding, conv.dilation, conv.groups, bias=True)
    scale = bn.weight / torch.sqrt(bn.running_var + bn.eps)
    fused.weight = nn.Parameter(conv.weight * scale.reshape(-1, 1, 1, 1))
    bias = conv.bias if conv.bias is not None else torch.zeros_like(bn.running_mean)
    fused.bias = nn.Parameter(bn.bias + (bias - bn.running_mean) * scale)
    return fused.requires_grad_(False)


def fuse_all(model):
    for m in model.modules():
        if type(m) is Basic:
            m.conv1, m.bn1 = fuse(m.conv1, m.bn1), nn.Identity()
            m.conv2 = fuse(m.conv2, m.bn2)
            del m.bn2
            m.bn2 = nn.Identity()
    return model


def inflate(conv, time):
    conv3d = nn.Conv3d(conv.in_channels, conv.out_channels, (time,) + tuple(conv.kernel_size), padding=(time // 2,) + tuple(conv.padding), bias=conv.bias is not None)
    conv3d.weight.data = conv.weight.data.unsqueeze(2).repeat(1, 1, time, 1, 1) / time
    if conv.bias is not None:
        conv3d.bias = conv.bias
    return conv3d


class EMA:
    def __init__(self, model, decay):
        self.model, self.decay = model, decay
        self.shadow, self.backup = {}, {}

    def register(self):
        for name, param in self.model.named_parameters():
            if param.requires_grad:
                self.shadow[name] = param.data.clone()

    def update(self):
        for name, param in self.model.named_parameters():
            if param.requires_grad:
                assert name in self.shadow
                new_average = (1.0 - self.decay) * param.data + self.decay * self.shadow[name]
                self.shadow[name] = new_average.clone()

    def apply_shadow(self):
        for name, param in self.model.named_parameters():
            if param.requires_grad:
                self.backup[name] = param.data
                param.data = self.shadow[name]

    def restore(self):
        for name, param in self.model.named_parameters():
            if param.requires_grad:
                param.data = self.backup[name]
        self.backup = {}


def flops(model, x):
    total = defaultdict(int)

    def conv_hook(m: nn.Conv2d, inp, out):
        k = reduce(mul, m.kernel_size) * (m.in_channels // m.groups)
        total['conv'] += out.numel() * (k + (m.bias is not None))

    def linear_hook(m: nn.Linear, inp, out):
        total['linear'] += m.weight.numel() * inp[0].size(0)

    handles = []

    def add(m):
        if len(list(m.children())) > 0:
            return
        if isinstance(m, _ConvNd):
            handles.append(m.register_forward_hook(conv_hook))
        elif isinstance(m, nn.Linear):
            handles.append(m.register_forward_hook(linear_hook))
    model.apply(add)
    with torch.no_grad():
        model(x)
    for h in handles:
        h.remove()
    return dict(total)


class Features:
    def __init__(self, model, names):
        self.out, self.grads = OrderedDict(), OrderedDict()
        for n in names:
            m = reduce(lambda o, k: o[int(k)] if k.isdigit() else getattr(o, k), n.split('.'), model)
            m.register_forward_hook(partial(self._save, n))
            m.register_full_backward_hook(lambda mod, gi, go, n=n: self.grads.__setitem__(n, go[0].detach()))

    def _save(self, name, module, inputs, output):
        self.out[name] = output


def grad_cam(model, x, layer):
    f = Features(model, [layer])
    score = model(x)
    model.zero_grad()
    one_hot = torch.zeros_like(score).scatter_(1, score.argmax(1, keepdim=True), 1.0)
    score.backward(gradient=one_hot)
    w = f.grads[layer].mean(dim=(2, 3), keepdim=True)
    cam = F.relu((w * f.out[layer]).sum(1, keepdim=True))
    cam = F.interpolate(cam, x.shape[-2:], mode='bilinear', align_corners=False)
    lo, hi = cam.flatten(1).min(-1)[0], cam.flatten(1).max(-1)[0]
    return (cam - lo[:, None, None, None]) / (hi - lo + 1e-7)[:, None, None, None]


def load_matching(model, state):
    own = model.state_dict()
    kept = {k: v for k, v in state.items() if k in own and own[k].shape == v.shape}
    skipped = sorted(set(state) - set(kept))
    own.update(kept)
    model.load_state_dict(own)
    return [s for s in skipped if 'num_batches' not in s]


def groups(model, lr):
    seen, out = set(), []
    for prefix, scale in (('fc', 1.0), ('layer', 0.1), ('', 0.01)):
        ps = [p for n, p in model.named_parameters() if n.startswith(prefix) and id(p) not in seen]
        seen.update(map(id, ps))
        out.append(dict(params=ps, lr=lr * scale, name=prefix or 'rest'))
    return out


def total(x):
    return '%.4f' % float(x.abs().sum())


x = torch.from_numpy(R.randn(2, 3, 8, 8).astype('float32'))
net = fill(Net()).eval()
base = net(x)
print('base', total(base), flops(net, x), sum(np.prod(p.size()) for p in net.parameters()))
fused = fuse_all(copy.deepcopy(net))
print('fused', total(fused(x) - base) < '0.001', sum(isinstance(m, _BatchNorm) for m in fused.modules()), any(p.requires_grad for n, p in fused.named_parameters() if 'conv2' in n))
gn = replace(copy.deepcopy(net), nn.BatchNorm2d, bn_to_gn)
print('group norm', total(gn(x)), sum(isinstance(m, nn.GroupNorm) for m in gn.modules()))
elu = replace(copy.deepcopy(net), nn.ReLU, lambda m: nn.ELU(inplace=True))
print('elu', total(elu(x)))
body = nn.Sequential(*list(net.children())[:-2])
print('body', total(body(x)), len(body), body[1][0].conv1.weight.shape[0])
net2 = copy.deepcopy(net)
net2.fc = fill(nn.Linear(net2.fc.in_features, 3))
print('head', total(net2(x)), load_matching(net2, net.state_dict()))
conv3 = inflate(net.conv1, 3)
print('inflate', total(conv3(x.unsqueeze(2).expand(-1, -1, 5, -1, -1))[:, :, 2] - net.conv1(x)) < '0.001')
print('cam', total(grad_cam(copy.deepcopy(net), x, 'layer1.1')))
for name, kw in (('a', {}), ('b', dict(norm_layer=partial(nn.GroupNorm, 2), act='SiLU')), ('c', dict(norm_layer=partial(nn.BatchNorm2d, eps=1e-3, momentum=0.2), act='Hardtanh')), ('d', dict(norm_layer=lambda c: nn.InstanceNorm2d(c, affine=True)))):
    n = fill(Net(4, **kw)).train()
    ema = EMA(n, 0.9)
    ema.register()
    opt = torch.optim.SGD(groups(n, 0.05), lr=0.05, momentum=0.9, nesterov=True)
    warm = torch.optim.lr_scheduler.LambdaLR(opt, [lambda e: min(1., (e + 1) / 3)] * 3)
    for it in range(4):
        loss = F.cross_entropy(n(x), torch.tensor([1, 3]), label_smoothing=0.1)
        opt.zero_grad(set_to_none=True)
        loss.backward()
        total_norm = torch.norm(torch.stack([torch.norm(p.grad.detach(), 2.0) for p in n.parameters() if p.grad is not None]), 2.0)
        opt.step()
        warm.step()
        ema.update()
    print(name, '%.5f %.4f' % (loss.item(), total_norm), [(g['name'], round(g['lr'], 5)) for g in opt.param_groups])
    before = total(n.fc.weight)
    ema.apply_shadow()
    shadow = total(n.fc.weight)
    ema.restore()
    print(before == total(n.fc.weight), before, shadow)
for p in net.conv1.parameters():
    p.requires_grad = False
net.layer1.requires_grad_(False)
print([n for n, p in net.named_parameters() if p.requires_grad][:2], len([p for p in net.parameters() if not p.requires_grad]))
dp = OrderedDict(('module.' + k, v) for k, v in net.state_dict().items())
clean = {re.sub(r'^module\.', '', k): v for k, v in dp.items()}
result = Net().load_state_dict(clean, strict=False)
print(result.missing_keys, result.unexpected_keys)
try:
    Net(3).load_state_dict(clean)
    print('loaded')
except RuntimeError as e:
    print('refused', 'fc.weight' in str(e))
m = types.MethodType(lambda self, v: self.forward(v) * 2, net)
print(total(m(x)), net.layer1[1].conv2.weight.is_leaf)
clone = type(net.conv1)(3, 2, kernel_size=1, bias=False)
same = net.fc.__class__(2, 5)
print(clone.bias is None, tuple(same.weight.shape), same.in_features, isinstance(clone, nn.Conv2d))
names = [n for n, m in net.named_modules() if isinstance(m, (nn.Conv2d, nn.Linear))]
print(len(names), names[-1], issubclass(nn.BatchNorm2d, _BatchNorm), net.layer1[0].bn1.__class__.__name__.startswith('BatchNorm'))
