# Point clouds: kNN, farthest point sampling, ball query, EdgeConv, chamfer, SE(3) by hand
import os, copy, math, time, logging
import numpy as np
import torch, torch.nn as nn, torch.nn.functional as F
from torch.utils.data import Dataset, DataLoader
import torch.optim.lr_scheduler as lr_sched
from torch.autograd import Variable


def knn(x, k):
    inner = -2 * torch.matmul(x.transpose(2, 1), x)
    xx = torch.sum(x**2, dim=1, keepdim=True)
    pairwise_distance = -xx - inner - xx.transpose(2, 1)
    idx = pairwise_distance.topk(k=k, dim=-1)[1]   # (batch_size, num_points, k)
    return idx


def get_graph_feature(x, k=20, idx=None):
    batch_size = x.size(0)
    num_points = x.size(2)
    x = x.view(batch_size, -1, num_points)
    if idx is None:
        idx = knn(x, k=k)   # (batch_size, num_points, k)
    device = x.device
    idx_base = torch.arange(0, batch_size, device=device).view(-1, 1, 1) * num_points
    idx = idx + idx_base
    idx = idx.view(-1)
    _, num_dims, _ = x.size()
    x = x.transpose(2, 1).contiguous()
    feature = x.view(batch_size * num_points, -1)[idx, :]
    feature = feature.view(batch_size, num_points, k, num_dims)
    x = x.view(batch_size, num_points, 1, num_dims).repeat(1, 1, k, 1)
    feature = torch.cat((feature - x, x), dim=3).permute(0, 3, 1, 2).contiguous()
    return feature


def square_distance(src, dst):
    B, N, _ = src.shape
    _, M, _ = dst.shape
    dist = -2 * torch.matmul(src, dst.permute(0, 2, 1))
    dist += torch.sum(src ** 2, -1).view(B, N, 1)
    dist += torch.sum(dst ** 2, -1).view(B, 1, M)
    return dist


def index_points(points, idx):
    device = points.device
    B = points.shape[0]
    view_shape = list(idx.shape)
    view_shape[1:] = [1] * (len(view_shape) - 1)
    repeat_shape = list(idx.shape)
    repeat_shape[0] = 1
    batch_indices = torch.arange(B, dtype=torch.long).to(device).view(view_shape).repeat(repeat_shape)
    new_points = points[batch_indices, idx, :]
    return new_points


def farthest_point_sample(xyz, npoint):
    device = xyz.device
    B, N, C = xyz.shape
    centroids = torch.zeros(B, npoint, dtype=torch.long).to(device)
    distance = torch.ones(B, N).to(device) * 1e10
    farthest = torch.zeros(B, dtype=torch.long).to(device)
    batch_indices = torch.arange(B, dtype=torch.long).to(device)
    for i in range(npoint):
        centroids[:, i] = farthest
        centroid = xyz[batch_indices, farthest, :].view(B, 1, 3)
        dist = torch.sum((xyz - centroid) ** 2, -1)
        mask = dist < distance
        distance[mask] = dist[mask]
        farthest = torch.max(distance, -1)[1]
    return centroids


def query_ball_point(radius, nsample, xyz, new_xyz):
    device = xyz.device
    B, N, C = xyz.shape
    _, S, _ = new_xyz.shape
    group_idx = torch.arange(N, dtype=torch.long).to(device).view(1, 1, N).repeat([B, S, 1])
    sqrdists = square_distance(new_xyz, xyz)
    group_idx[sqrdists > radius ** 2] = N
    group_idx = group_idx.sort(dim=-1)[0][:, :, :nsample]
    group_first = group_idx[:, :, 0].view(B, S, 1).repeat([1, 1, nsample])
    mask = group_idx == N
    group_idx[mask] = group_first[mask]
    return group_idx


class SetAbstraction(nn.Module):
    def __init__(self, npoint, radius, nsample, in_channel, mlp):
        super().__init__()
        self.npoint, self.radius, self.nsample = npoint, radius, nsample
        self.mlp_convs = nn.ModuleList()
        self.mlp_bns = nn.ModuleList()
        last_channel = in_channel
        for out_channel in mlp:
            self.mlp_convs.append(nn.Conv2d(last_channel, out_channel, 1))
            self.mlp_bns.append(nn.BatchNorm2d(out_channel))
            last_channel = out_channel

    def forward(self, xyz, points):
        fps_idx = farthest_point_sample(xyz, self.npoint)
        new_xyz = index_points(xyz, fps_idx)
        idx = query_ball_point(self.radius, self.nsample, xyz, new_xyz)
        grouped = index_points(xyz, idx) - new_xyz.unsqueeze(2)
        if points is not None:
            grouped = torch.cat([grouped, index_points(points, idx)], dim=-1)
        new_points = grouped.permute(0, 3, 2, 1)  # [B, C+D, nsample,npoint]
        for i, conv in enumerate(self.mlp_convs):
            bn = self.mlp_bns[i]
            new_points = F.relu(bn(conv(new_points)))
        new_points = torch.max(new_points, 2)[0].permute(0, 2, 1)
        return new_xyz, new_points


class FeaturePropagation(nn.Module):
    def __init__(self, in_channel, out):
        super().__init__()
        self.lin = nn.Sequential(nn.Conv1d(in_channel, out, 1), nn.BatchNorm1d(out), nn.ReLU(inplace=True))

    def forward(self, xyz1, xyz2, points2):
        dists, idx = square_distance(xyz1, xyz2).sort(dim=-1)
        dists, idx = dists[:, :, :3], idx[:, :, :3]  # [B, N, 3]
        dist_recip = 1.0 / (dists + 1e-8)
        norm = torch.sum(dist_recip, dim=2, keepdim=True)
        weight = dist_recip / norm
        B, N, _ = xyz1.shape
        interpolated = torch.sum(index_points(points2, idx) * weight.view(B, N, 3, 1), dim=2)
        return self.lin(interpolated.permute(0, 2, 1))


class DGCNN(nn.Module):
    def __init__(self, k=4, parts=3, out=3):
        super(DGCNN, self).__init__()
        self.k = k
        self.bn1, self.bn2 = nn.BatchNorm2d(8), nn.BatchNorm1d(16)
        self.conv1 = nn.Sequential(nn.Conv2d(6, 8, kernel_size=1, bias=False), self.bn1, nn.LeakyReLU(negative_slope=0.2))
        self.conv2 = nn.Sequential(nn.Conv1d(8, 16, kernel_size=1, bias=False), self.bn2, nn.LeakyReLU(negative_slope=0.2))
        self.sa = SetAbstraction(6, 0.9, 4, 3 + 3, [8, 8])
        self.fp = FeaturePropagation(8, 8)
        self.linear1 = nn.Linear(16 * 2, 12, bias=False)
        self.dp1 = nn.Dropout(p=0.0)
        self.linear2 = nn.Linear(12, out)
        self.seg = nn.Conv1d(16 + 8, parts, 1)

    def forward(self, x):
        batch_size = x.size(0)
        xyz = x.transpose(1, 2)
        f = get_graph_feature(x, k=self.k)
        f = self.conv1(f)
        f = f.max(dim=-1, keepdim=False)[0]
        f = self.conv2(f)
        new_xyz, pts = self.sa(xyz, xyz)
        seg = self.seg(torch.cat((f, self.fp(xyz, new_xyz, pts)), 1))
        f1 = F.adaptive_max_pool1d(f, 1).view(batch_size, -1)
        f2 = F.adaptive_avg_pool1d(f, 1).view(batch_size, -1)
        y = F.leaky_relu(self.linear1(torch.cat((f1, f2), 1)), negative_slope=0.2)
        return self.linear2(self.dp1(y)), seg


def cal_loss(pred, gold, smoothing=True):
    ''' Calculate cross entropy loss, apply label smoothing if needed. '''
    gold = gold.contiguous().view(-1)
    if smoothing:
        eps = 0.2
        n_class = pred.size(1)
        one_hot = torch.zeros_like(pred).scatter(1, gold.view(-1, 1), 1)
        one_hot = one_hot * (1 - eps) + (1 - one_hot) * eps / (n_class - 1)
        log_prb = F.log_softmax(pred, dim=1)
        loss = -(one_hot * log_prb).sum(dim=1).mean()
    else:
        loss = F.cross_entropy(pred, gold, reduction='mean')
    return loss


def chamfer(a, b):
    d = torch.cdist(a, b)
    return d.min(2).values.mean() + d.min(1)[0].mean()


def skew(v):
    z = torch.zeros_like(v[..., 0])
    return torch.stack([torch.stack([z, -v[..., 2], v[..., 1]], -1), torch.stack([v[..., 2], z, -v[..., 0]], -1), torch.stack([-v[..., 1], v[..., 0], z], -1)], -2)


def exp_so3(w):
    theta = w.norm(dim=-1, keepdim=True).clamp_min(1e-6)[..., None]
    K = skew(w)
    return torch.eye(3).expand(*w.shape[:-1], 3, 3) + torch.sin(theta) / theta * K + (1 - theta.cos()) / theta ** 2 * (K @ K)


def kabsch(a, b):
    ca, cb = a.mean(1, keepdim=True), b.mean(1, keepdim=True)
    H = (a - ca).transpose(1, 2) @ (b - cb)
    U, S, Vh = torch.linalg.svd(H)
    d = torch.det(Vh.transpose(-2, -1) @ U.transpose(-2, -1))
    D = torch.diag_embed(torch.stack([torch.ones_like(d), torch.ones_like(d), d], -1))
    R = Vh.transpose(-2, -1) @ D @ U.transpose(-2, -1)
    return R, (cb - ca @ R.transpose(-2, -1)).squeeze(1)


class Shapes(Dataset):
    def __init__(self, n, points=24, partition='train'):
        rs = np.random.RandomState(0 if partition == 'train' else 1)
        self.data = rs.randn(n, points, 3).astype('float32')
        self.label = rs.randint(0, 3, (n, 1)).astype('int64')
        self.data /= np.linalg.norm(self.data, axis=2, keepdims=True)
        self.data *= np.where(self.label[:, :, None] == 0, 1, np.where(self.label[:, :, None] == 1, [[[1, .2, 1]]], [[[.3, .3, 1.5]]])).astype('float32')
        self.seg = (self.data[:, :, 2] > 0).astype('int64') + (self.data[:, :, 0] > 0.3)

    def __getitem__(self, item):
        return self.data[item], self.label[item], self.seg[item]

    def __len__(self):
        return self.data.shape[0]


def main():
    torch.manual_seed(0)
    train_loader = DataLoader(Shapes(24), num_workers=0, batch_size=6, shuffle=False, drop_last=True)
    test_loader = DataLoader(Shapes(9, partition='test'), batch_size=6)
    model = DGCNN().to('cpu')
    opt = torch.optim.SGD(model.parameters(), lr=0.02, momentum=0.9, weight_decay=1e-4)
    scheduler = lr_sched.CosineAnnealingLR(opt, 4, eta_min=1e-3)
    step = 0
    for epoch in range(4):
        model.train()
        correct, count = 0, 0
        for data, label, seg in train_loader:
            data, label = data.to('cpu').permute(0, 2, 1), label.squeeze()
            opt.zero_grad()
            logits, seg_pred = model(data)
            loss = cal_loss(logits, label) + F.nll_loss(F.log_softmax(seg_pred, dim=1), seg)
            loss.backward()
            opt.step()
            preds = logits.max(dim=1)[1]
            correct += (preds == label).sum().item(); count += len(label)
            print('step %d loss %.6f' % (step, loss.item())); step += 1
        print('epoch %d lr %.5f acc %.3f' % (epoch, scheduler.get_last_lr()[0], correct / count))
        scheduler.step()
    model.eval()
    shape_ious = []
    for data, label, seg in test_loader:
        with torch.no_grad():
            _, seg_pred = model(data.permute(0, 2, 1))
        pred = seg_pred.permute(0, 2, 1).max(dim=2)[1]
        for p, t in zip(pred, seg):
            for part in range(3):
                I = torch.sum((p == part) & (t == part)).item()
                U = torch.logical_or(p == part, t == part).sum().item()
                shape_ious.append(1.0 if U == 0 else I / float(U))
    print('mIoU %.4f' % np.mean(shape_ious))
    # registration by gradient descent, and in closed form
    src = torch.from_numpy(Shapes(2).data)
    true = exp_so3(torch.tensor([[0.3, -0.2, 0.4], [0.1, 0.5, -0.3]]))
    dst = src @ true.transpose(1, 2) + torch.tensor([0.1, 0.2, -0.3])
    w = torch.zeros(2, 3, requires_grad=True)
    tr = torch.zeros(2, 1, 3, requires_grad=True)
    opt = torch.optim.Adam([w, tr], lr=0.05)
    for i in range(6):
        opt.zero_grad()
        loss = chamfer(src @ exp_so3(w + 1e-4).mT + tr, dst) + 0.1 * torch.cross(tr.squeeze(1), torch.ones(2, 3), dim=1).abs().mean()
        loss.backward()
        opt.step()
        print('step %d loss %.6f' % (step, loss)); step += 1
    R, T = kabsch(src, dst)
    print('%.4f' % (R - true).abs().max(), ['%.3f' % v for v in T[0].tolist()], '%.4f' % torch.einsum('bij,bij->', R, true))


main()
