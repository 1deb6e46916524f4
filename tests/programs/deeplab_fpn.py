"""Semantic segmentation with a dilated encoder, ASPP and an FPN-style decoder; poly schedule, confusion matrix."""
import os
import random
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils import data


class ASPPConv(nn.Sequential):
    def __init__(self, in_channels, out_channels, dilation):
        modules = [
            nn.Conv2d(in_channels, out_channels, 3, padding=dilation, dilation=dilation, bias=False),
            nn.BatchNorm2d(out_channels),
            nn.ReLU(inplace=True)
        ]
        super(ASPPConv, self).__init__(*modules)


class ASPPPooling(nn.Sequential):
    def __init__(self, in_channels, out_channels):
        super(ASPPPooling, self).__init__(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(in_channels, out_channels, 1, bias=False),
            nn.GroupNorm(4, out_channels),
            nn.ReLU(inplace=True))

    def forward(self, x):
        size = x.shape[-2:]
        x = super(ASPPPooling, self).forward(x)
        return F.interpolate(x, size=size, mode='bilinear', align_corners=False)


class ASPP(nn.Module):
    def __init__(self, in_channels, atrous_rates, out_channels=16):
        super(ASPP, self).__init__()
        modules = []
        modules.append(nn.Sequential(
            nn.Conv2d(in_channels, out_channels, 1, bias=False),
            nn.BatchNorm2d(out_channels),
            nn.ReLU(inplace=True)))
        rate1, rate2 = tuple(atrous_rates)
        modules.append(ASPPConv(in_channels, out_channels, rate1))
        modules.append(ASPPConv(in_channels, out_channels, rate2))
        modules.append(ASPPPooling(in_channels, out_channels))
        self.convs = nn.ModuleList(modules)
        self.project = nn.Sequential(
            nn.Conv2d(4 * out_channels, out_channels, 1, bias=False),
            nn.BatchNorm2d(out_channels),
            nn.ReLU(inplace=True),
            nn.Dropout(0.0),)

    def forward(self, x):
        res = []
        for conv in self.convs:
            res.append(conv(x))
        res = torch.cat(res, dim=1)
        return self.project(res)


class Bottleneck(nn.Module):
    expansion = 2

    def __init__(self, inplanes, planes, stride=1, dilation=1, downsample=None, BatchNorm=None):
        super(Bottleneck, self).__init__()
        self.conv1 = nn.Conv2d(inplanes, planes, kernel_size=1, bias=False)
        self.bn1 = BatchNorm(planes)
        self.conv2 = nn.Conv2d(planes, planes, kernel_size=3, stride=stride, dilation=dilation, padding=dilation, bias=False)
        self.bn2 = BatchNorm(planes)
        self.conv3 = nn.Conv2d(planes, planes * self.expansion, kernel_size=1, bias=False)
        self.bn3 = BatchNorm(planes * self.expansion)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = downsample

    def forward(self, x):
        residual = x
        out = self.conv1(x)
        out = self.bn1(out)
        out = self.relu(out)
        out = self.relu(self.bn2(self.conv2(out)))
        out = self.bn3(self.conv3(out))
        if self.downsample is not None:
            residual = self.downsample(x)
        out += residual
        out = self.relu(out)
        return out


class Encoder(nn.Module):
    def __init__(self, block, layers, BatchNorm=nn.BatchNorm2d):
        super().__init__()
        self.inplanes = 8
        self.conv1 = nn.Conv2d(3, 8, kernel_size=7, stride=2, padding=3, bias=False)
        self.bn1 = BatchNorm(8)
        self.relu = nn.ReLU(inplace=True)
        self.maxpool = nn.MaxPool2d(kernel_size=3, stride=2, padding=1)
        self.layer1 = self._make_layer(block, 8, layers[0], stride=1, dilation=1, BatchNorm=BatchNorm)
        self.layer2 = self._make_layer(block, 12, layers[1], stride=2, dilation=1, BatchNorm=BatchNorm)
        self.layer3 = self._make_layer(block, 16, layers[2], stride=1, dilation=2, BatchNorm=BatchNorm)

    def _make_layer(self, block, planes, blocks, stride=1, dilation=1, BatchNorm=None):
        downsample = None
        if stride != 1 or self.inplanes != planes * block.expansion:
            downsample = nn.Sequential(
                nn.Conv2d(self.inplanes, planes * block.expansion, kernel_size=1, stride=stride, bias=False),
                BatchNorm(planes * block.expansion),
            )
        layers = []
        layers.append(block(self.inplanes, planes, stride, dilation, downsample, BatchNorm))
        self.inplanes = planes * block.expansion
        for i in range(1, blocks):
            layers.append(block(self.inplanes, planes, dilation=dilation, BatchNorm=BatchNorm))
        return nn.Sequential(*layers)

    def forward(self, input):
        x = self.maxpool(self.relu(self.bn1(self.conv1(input))))
        c2 = self.layer1(x)
        c3 = self.layer2(c2)
        c4 = self.layer3(c3)
        return {'c2': c2, 'c3': c3, 'c4': c4}


class FPNHead(nn.Module):
    def __init__(self, in_channels_list, out_channels):
        super().__init__()
        self.inner_blocks = nn.ModuleList()
        self.layer_blocks = nn.ModuleList()
        for in_channels in in_channels_list:
            if in_channels == 0:
                raise ValueError("in_channels=0 is currently not supported")
            self.inner_blocks.append(nn.Conv2d(in_channels, out_channels, 1))
            self.layer_blocks.append(nn.Conv2d(out_channels, out_channels, 3, padding=1))
        for m in self.modules():
            if isinstance(m, nn.Conv2d):
                nn.init.kaiming_uniform_(m.weight, a=1)
                if m.bias is not None:
                    nn.init.constant_(m.bias, 0)

    def _upsample_add(self, x, y):
        _, _, H, W = y.size()
        return F.interpolate(x, size=(H, W), mode='nearest') + y

    def forward(self, feats):
        names = list(feats.keys())
        xs = list(feats.values())
        last = self.inner_blocks[-1](xs[-1])
        results = [self.layer_blocks[-1](last)]
        for idx in range(len(xs) - 2, -1, -1):
            lateral = self.inner_blocks[idx](xs[idx])
            last = self._upsample_add(last, lateral)
            results.insert(0, self.layer_blocks[idx](last))
        return dict(zip(names, results))


class DeepLab(nn.Module):
    def __init__(self, num_classes=4, freeze_bn=False):
        super(DeepLab, self).__init__()
        self.backbone = Encoder(Bottleneck, [1, 1, 1])
        self.aspp = ASPP(32, [2, 4])
        self.fpn = FPNHead([16, 24, 16], 16)
        self.classifier = nn.Conv2d(16, num_classes, 1)
        if freeze_bn:
            self.freeze_bn()

    def forward(self, input):
        feats = self.backbone(input)
        feats['c4'] = self.aspp(feats['c4'])
        out = self.fpn(feats)
        x = self.classifier(out['c2'] + F.interpolate(out['c3'], scale_factor=2, mode='bilinear', align_corners=True)
                            + F.interpolate(out['c4'], out['c2'].size()[2:], mode='bilinear', align_corners=True))
        return F.interpolate(x, size=input.size()[2:], mode='bilinear', align_corners=True)

    def freeze_bn(self):
        for m in self.modules():
            if isinstance(m, nn.BatchNorm2d):
                m.eval()

    def get_1x_lr_params(self):
        for m in [self.backbone].__iter__():
            for p in m.parameters():
                if p.requires_grad:
                    yield p

    def get_10x_lr_params(self):
        for m in [self.aspp, self.fpn, self.classifier]:
            for p in m.parameters():
                if p.requires_grad:
                    yield p


class SegmentationLosses(object):
    def __init__(self, weight=None, ignore_index=255, cuda=False):
        self.ignore_index = ignore_index
        self.weight = weight
        self.cuda = cuda

    def build_loss(self, mode='ce'):
        if mode == 'ce':
            return self.CrossEntropyLoss
        elif mode == 'focal':
            return self.FocalLoss
        else:
            raise NotImplementedError

    def CrossEntropyLoss(self, logit, target):
        n, c, h, w = logit.size()
        criterion = nn.CrossEntropyLoss(weight=self.weight, ignore_index=self.ignore_index)
        if self.cuda:
            criterion = criterion.cuda()
        return criterion(logit, target.long())

    def FocalLoss(self, logit, target, gamma=2, alpha=0.5):
        n, c, h, w = logit.size()
        criterion = nn.CrossEntropyLoss(weight=self.weight, ignore_index=self.ignore_index, reduction='none')
        logpt = -criterion(logit, target.long())
        pt = torch.exp(logpt)
        if alpha is not None:
            logpt *= alpha
        loss = -((1 - pt) ** gamma) * logpt
        return loss.mean()


def dice_loss(logits, target, num_classes, eps=1e-7):
    mask = target != 255
    target = target.clone()
    target[~mask] = 0
    onehot = F.one_hot(target, num_classes).permute(0, 3, 1, 2).float()
    probas = F.softmax(logits, dim=1)
    onehot = onehot * mask.unsqueeze(1)
    probas = probas * mask[:, None].float()
    dims = (0,) + tuple(range(2, target.ndimension() + 1))
    intersection = torch.sum(probas * onehot, dims)
    cardinality = torch.sum(probas + onehot, dims)
    return 1 - (2. * intersection / (cardinality + eps)).mean()


class Evaluator(object):
    def __init__(self, num_class):
        self.num_class = num_class
        self.confusion_matrix = np.zeros((self.num_class,) * 2)

    def mIoU(self):
        MIoU = np.diag(self.confusion_matrix) / (
            np.sum(self.confusion_matrix, axis=1) + np.sum(self.confusion_matrix, axis=0) - np.diag(self.confusion_matrix))
        return np.nanmean(MIoU)

    def add_batch(self, gt_image, pre_image):
        assert gt_image.shape == pre_image.shape
        mask = (gt_image >= 0) & (gt_image < self.num_class)
        label = self.num_class * gt_image[mask].astype('int') + pre_image[mask]
        count = np.bincount(label, minlength=self.num_class ** 2)
        self.confusion_matrix += count.reshape(self.num_class, self.num_class)


class Shapes(data.Dataset):
    def __init__(self, n, seed):
        self.rng = np.random.RandomState(seed)
        self.items = []
        for _ in range(n):
            img = self.rng.rand(3, 32, 32).astype(np.float32) * 0.3
            mask = np.zeros((32, 32), dtype=np.uint8)
            for c in range(1, 4):
                y, x = self.rng.randint(0, 22, 2)
                img[c - 1, y:y + 10, x:x + 10] += 0.7
                mask[y:y + 10, x:x + 10] = c
            mask[0] = 255
            self.items.append((img, mask))

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        img, mask = self.items[index]
        sample = {'image': torch.from_numpy(img).float(), 'label': torch.from_numpy(mask).long()}
        return sample


def poly_lr_scheduler(optimizer, init_lr, iter, max_iter=100, power=0.9):
    lr = init_lr * (1 - iter / max_iter) ** power
    optimizer.param_groups[0]['lr'] = lr
    for i in range(1, len(optimizer.param_groups)):
        optimizer.param_groups[i]['lr'] = lr * 10
    return lr


def main():
    random.seed(1)
    torch.manual_seed(1)
    loader = data.DataLoader(Shapes(24, 0), batch_size=6, shuffle=False)
    model = DeepLab()
    base_lr = 0.005
    train_params = [{'params': model.get_1x_lr_params(), 'lr': base_lr},
                    {'params': model.get_10x_lr_params(), 'lr': base_lr * 10}]
    optimizer = torch.optim.SGD(train_params, momentum=0.9, weight_decay=5e-4, nesterov=False)
    weight = torch.from_numpy(np.array([0.5, 1.0, 1.0, 1.2]).astype(np.float32))
    losses = SegmentationLosses(weight=weight)
    ce, focal = losses.build_loss('ce'), losses.build_loss('focal')
    step = 0
    for epoch in range(5):
        model.train()
        for sample in loader:
            image, target = sample['image'], sample['label']
            lr = poly_lr_scheduler(optimizer, base_lr, step, 24)
            optimizer.zero_grad()
            output = model(image)
            l1, l2, l3 = ce(output, target), focal(output, target), dice_loss(output, target, 4)
            loss = l1 + l2 + 0.5 * l3
            loss.backward()
            optimizer.step()
            step += 1
            print('step %d loss %.6f %.6f %.6f %.6f' % (step, loss.item(), l1.item(), l2.item(), l3.item()))
    model.eval()
    evaluator = Evaluator(4)
    for sample in loader:
        with torch.no_grad():
            output = model(sample['image'])
        pred = output.data.cpu().numpy()
        target = sample['label'].cpu().numpy()
        pred = np.argmax(pred, axis=1)
        evaluator.add_batch(target, pred)
    print('mIoU %.4f' % evaluator.mIoU())


if __name__ == "__main__":
    main()
