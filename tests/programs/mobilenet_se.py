"""Small MobileNet/EfficientNet-like classifier: depthwise convolutions, squeeze and excitation, drop path."""
import argparse
import math
import os
import time
from collections import OrderedDict
from functools import partial

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.optim.lr_scheduler import LambdaLR
from torch.utils.data import Dataset, DataLoader


def _make_divisible(v, divisor=8, min_value=None):
    if min_value is None:
        min_value = divisor
    new_v = max(min_value, int(v + divisor / 2) // divisor * divisor)
    if new_v < 0.9 * v:
        new_v += divisor
    return new_v


def drop_path(x, drop_prob: float = 0., training: bool = False):
    if drop_prob == 0. or not training:
        return x
    keep_prob = 1 - drop_prob
    shape = (x.shape[0],) + (1,) * (x.ndim - 1)
    random_tensor = keep_prob + torch.rand(shape, dtype=x.dtype, device=x.device)
    random_tensor.floor_()
    output = x.div(keep_prob) * random_tensor
    return output


class DropPath(nn.Module):
    def __init__(self, drop_prob=None):
        super(DropPath, self).__init__()
        self.drop_prob = drop_prob

    def forward(self, x):
        return drop_path(x, self.drop_prob, self.training)


class Swish(nn.Module):
    def forward(self, x):
        return x * torch.sigmoid(x)


class h_sigmoid(nn.Module):
    def __init__(self, inplace=True):
        super().__init__()
        self.relu = nn.ReLU6(inplace=inplace)

    def forward(self, x):
        return self.relu(x + 3) / 6


class SELayer(nn.Module):
    def __init__(self, channel, reduction=4):
        super(SELayer, self).__init__()
        self.avg_pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Sequential(
            nn.Linear(channel, _make_divisible(channel // reduction, 4)),
            nn.ReLU(inplace=True),
            nn.Linear(_make_divisible(channel // reduction, 4), channel),
            h_sigmoid(),
        )

    def forward(self, x):
        b, c, _, _ = x.size()
        y = self.avg_pool(x).view(b, c)
        y = self.fc(y).view(b, c, 1, 1)
        return x * y.expand_as(x)


class ConvBNAct(nn.Sequential):
    def __init__(self, in_planes, out_planes, kernel_size=3, stride=1, groups=1, norm_layer=None, act_layer=None):
        padding = (kernel_size - 1) // 2
        norm_layer = norm_layer or nn.BatchNorm2d
        act_layer = act_layer or Swish
        super(ConvBNAct, self).__init__(
            OrderedDict([
                ('conv', nn.Conv2d(in_planes, out_planes, kernel_size, stride, padding, groups=groups, bias=False)),
                ('bn', norm_layer(out_planes)),
                ('act', act_layer()),
            ])
        )


class InvertedResidual(nn.Module):
    def __init__(self, inp, oup, stride, expand_ratio, use_se, drop_rate, norm_layer):
        super().__init__()
        assert stride in [1, 2]
        hidden_dim = int(round(inp * expand_ratio))
        self.use_res_connect = stride == 1 and inp == oup
        layers = []
        if expand_ratio != 1:
            layers.append(ConvBNAct(inp, hidden_dim, kernel_size=1, norm_layer=norm_layer))
        layers.append(ConvBNAct(hidden_dim, hidden_dim, stride=stride, groups=hidden_dim, norm_layer=norm_layer))
        if use_se:
            layers.append(SELayer(hidden_dim))
        layers.extend([
            nn.Conv2d(hidden_dim, oup, 1, 1, 0, bias=False),
            norm_layer(oup),
        ])
        self.conv = nn.Sequential(*layers)
        self.drop_path = DropPath(drop_rate) if drop_rate > 0. else nn.Identity()

    def forward(self, x):
        if self.use_res_connect:
            return x + self.drop_path(self.conv(x))
        else:
            return self.conv(x)


class MobileNet(nn.Module):
    cfgs = [
        # t, c, n, s, se
        [1, 8, 1, 1, False],
        [4, 16, 2, 2, True],
        [4, 24, 2, 2, True],
    ]

    def __init__(self, num_classes=10, width_mult=1.0, dropout=0.0, drop_path_rate=0.0):
        super(MobileNet, self).__init__()
        norm_layer = partial(nn.BatchNorm2d, eps=1e-3, momentum=0.01)
        input_channel = _make_divisible(8 * width_mult)
        layers = [ConvBNAct(3, input_channel, stride=1, norm_layer=norm_layer)]
        total = sum(c[2] for c in self.cfgs)
        dpr = [x.item() for x in torch.linspace(0, drop_path_rate, total)]
        k = 0
        for t, c, n, s, se in self.cfgs:
            output_channel = _make_divisible(c * width_mult)
            for i in range(n):
                layers.append(InvertedResidual(input_channel, output_channel, s if i == 0 else 1, t, se, dpr[k], norm_layer))
                input_channel = output_channel
                k += 1
        self.features = nn.Sequential(*layers)
        self.conv = ConvBNAct(input_channel, 48, kernel_size=1, norm_layer=norm_layer, act_layer=nn.Hardswish)
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.classifier = nn.Sequential(nn.Dropout(p=dropout), nn.Linear(48, num_classes))
        self._initialize_weights()

    def forward(self, x):
        x = self.features(x)
        x = self.conv(x)
        x = self.avgpool(x)
        x = torch.flatten(x, 1)
        x = self.classifier(x)
        return x

    def _initialize_weights(self):
        for m in self.modules():
            if isinstance(m, nn.Conv2d):
                n = m.kernel_size[0] * m.kernel_size[1] * m.out_channels
                m.weight.data.normal_(0, math.sqrt(2. / n))
                if m.bias is not None:
                    m.bias.data.zero_()
            elif isinstance(m, nn.BatchNorm2d):
                m.weight.data.fill_(1)
                m.bias.data.zero_()
            elif isinstance(m, nn.Linear):
                m.weight.data.normal_(0, 0.01)
                m.bias.data.zero_()


class SyntheticImages(Dataset):
    def __init__(self, n, seed, transform=None):
        rng = np.random.RandomState(seed)
        self.labels = rng.randint(0, 10, n)
        base = np.random.RandomState(1).randn(10, 3, 16, 16)
        self.images = (base[self.labels] + 0.5 * rng.randn(n, 3, 16, 16)).astype(np.float32)
        self.transform = transform

    def __getitem__(self, idx):
        img, target = self.images[idx], int(self.labels[idx])
        img = torch.from_numpy(img)
        if self.transform is not None:
            img = self.transform(img)
        return img, target

    def __len__(self):
        return len(self.labels)


class AverageMeter(object):
    """Computes and stores the average and current value"""
    def __init__(self):
        self.reset()

    def reset(self):
        self.val = 0
        self.avg = 0
        self.sum = 0
        self.count = 0

    def update(self, val, n=1):
        self.val = val
        self.sum += val * n
        self.count += n
        self.avg = self.sum / self.count


def accuracy(output, target, topk=(1,)):
    """Computes the precision@k for the specified values of k"""
    maxk = max(topk)
    batch_size = target.size(0)
    _, pred = output.topk(maxk, 1, True, True)
    pred = pred.t()
    correct = pred.eq(target.view(1, -1).expand_as(pred))
    res = []
    for k in topk:
        correct_k = correct[:k].reshape(-1).float().sum(0, keepdim=True)
        res.append(correct_k.mul_(100.0 / batch_size))
    return res


class LabelSmoothingCrossEntropy(nn.Module):
    def __init__(self, smoothing=0.1):
        super(LabelSmoothingCrossEntropy, self).__init__()
        self.smoothing = smoothing
        self.confidence = 1. - smoothing

    def forward(self, x, target):
        logprobs = F.log_softmax(x, dim=-1)
        nll_loss = -logprobs.gather(dim=-1, index=target.unsqueeze(1))
        nll_loss = nll_loss.squeeze(1)
        smooth_loss = -logprobs.mean(dim=-1)
        loss = self.confidence * nll_loss + self.smoothing * smooth_loss
        return loss.mean()


class ModelEma:
    def __init__(self, model, decay=0.99):
        self.decay = decay
        self.shadow = {}
        for name, param in model.named_parameters():
            if param.requires_grad:
                self.shadow[name] = param.data.clone()

    def update(self, model):
        for name, param in model.named_parameters():
            if param.requires_grad:
                assert name in self.shadow
                new_average = (1.0 - self.decay) * param.data + self.decay * self.shadow[name]
                self.shadow[name] = new_average.clone()


def freeze_bn(model):
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.eval()
            if hasattr(module, 'weight'):
                module.weight.requires_grad_(False)
            if hasattr(module, 'bias'):
                module.bias.requires_grad_(False)


def main():
    parser = argparse.ArgumentParser(description='MobileNet')
    parser.add_argument('--epochs', default=2, type=int)
    parser.add_argument('-b', '--batch-size', default=16, type=int)
    parser.add_argument('--lr', '--learning-rate', default=0.02, type=float)
    parser.add_argument('--wd', '--weight-decay', default=4e-5, type=float, dest='weight_decay')
    parser.add_argument('--save', default='/tmp/mobilenet_se.pth', type=str)
    args = parser.parse_args()
    torch.manual_seed(0)
    device = 'cuda' if torch.cuda.is_available() else 'cpu'

    normalize = lambda img: (img - img.mean(dim=(1, 2), keepdim=True)) / (img.std(dim=(1, 2), keepdim=True) + 1e-5)
    train_loader = DataLoader(SyntheticImages(160, 0, normalize), batch_size=args.batch_size, shuffle=False, num_workers=0, drop_last=True)
    val_loader = DataLoader(SyntheticImages(48, 2, normalize), batch_size=args.batch_size, shuffle=False)

    model = MobileNet().to(device)
    n_parameters = sum(p.numel() for p in model.parameters() if p.requires_grad)
    print('number of params: {:.2f} K'.format(n_parameters / 1e3))
    criterion = LabelSmoothingCrossEntropy().to(device)
    decay, no_decay = [], []
    for name, param in model.named_parameters():
        if not param.requires_grad:
            continue
        if len(param.shape) == 1 or name.endswith(".bias"):
            no_decay.append(param)
        else:
            decay.append(param)
    optimizer = torch.optim.SGD([{'params': no_decay, 'weight_decay': 0.}, {'params': decay, 'weight_decay': args.weight_decay}],
                                lr=args.lr, momentum=0.9, nesterov=True)
    total_steps = args.epochs * len(train_loader)
    warmup = 4
    scheduler = LambdaLR(optimizer, lambda s: (s + 1) / warmup if s < warmup else 0.5 * (1 + math.cos(math.pi * (s - warmup) / (total_steps - warmup))))
    ema = ModelEma(model)

    step = 0
    for epoch in range(args.epochs):
        losses, top1 = AverageMeter(), AverageMeter()
        model.train()
        if epoch == args.epochs - 1:
            freeze_bn(model)
        end = time.time()
        for i, (images, target) in enumerate(train_loader):
            images, target = images.to(device, non_blocking=True), target.to(device, non_blocking=True)
            output = model(images)
            loss = criterion(output, target)
            acc1, acc5 = accuracy(output, target, topk=(1, 5))
            losses.update(loss.item(), images.size(0))
            top1.update(acc1[0].item(), images.size(0))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            scheduler.step()
            ema.update(model)
            step += 1
            print('step %d loss %.6f lr %.6f' % (step, loss.item(), optimizer.param_groups[0]['lr']))
        print(f'Epoch: [{epoch}] loss {losses.avg:.4f} acc {top1.avg:.2f}')
    torch.save({'model': model.state_dict(), 'ema': ema.shadow, 'args': vars(args)}, args.save)
    ckpt = torch.load(args.save, map_location='cpu')
    model2 = MobileNet()
    model2.load_state_dict(ckpt['model'], strict=True)
    model2.eval()
    correct = total = 0
    with torch.no_grad():
        for images, target in val_loader:
            output = model2(images)
            pred = output.argmax(dim=1)
            correct += (pred == target).sum().item()
            total += target.size(0)
    print('val acc %.3f' % (correct / total))
    print('ema norm %.5f' % sum(float(v.norm()) for v in ema.shadow.values()))
    os.remove(args.save)


if __name__ == '__main__':
    main()
