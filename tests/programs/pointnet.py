"""Point cloud classifier: farthest point sampling, ball query, kNN edge convolution, T-net regulariser, chamfer loss."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.nn.parallel
import torch.utils.data


def knn(x, k):
    inner = -2 * torch.matmul(x.transpose(2, 1), x)
    xx = torch.sum(x ** 2, dim=1, keepdim=True)
    pairwise_distance = -xx - inner - xx.transpose(2, 1)
    idx = pairwise_distance.topk(k=k, dim=-1)[1]
    return idx


def get_graph_feature(x, k=6, idx=None):
    batch_size = x.size(0)
    num_points = x.size(2)
    x = x.view(batch_size, -1, num_points)
    if idx is None:
        idx = knn(x, k=k)
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
    farthest = torch.zeros((B,), dtype=torch.long).to(device)
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


class TNet(nn.Module):
    def __init__(self, k=3):
        super(TNet, self).__init__()
        self.k = k
        self.conv1 = torch.nn.Conv1d(k, 16, 1)
        self.conv2 = torch.nn.Conv1d(16, 32, 1)
        self.fc1 = nn.Linear(32, 16)
        self.fc2 = nn.Linear(16, k * k)
        self.bn1 = nn.BatchNorm1d(16)
        self.bn2 = nn.BatchNorm1d(32)

    def forward(self, x):
        batchsize = x.size()[0]
        x = F.relu(self.bn1(self.conv1(x)))
        x = F.relu(self.bn2(self.conv2(x)))
        x = torch.max(x, 2, keepdim=True)[0]
        x = x.view(-1, 32)
        x = F.relu(self.fc1(x))
        x = self.fc2(x)
        iden = torch.from_numpy(np.eye(self.k).flatten().astype(np.float32)).view(1, self.k * self.k).repeat(batchsize, 1)
        if x.is_cuda:
            iden = iden.cuda()
        x = x + iden
        x = x.view(-1, self.k, self.k)
        return x


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
        B, N, C = xyz.shape
        fps_idx = farthest_point_sample(xyz, self.npoint)
        new_xyz = index_points(xyz, fps_idx)
        idx = query_ball_point(self.radius, self.nsample, xyz, new_xyz)
        grouped_xyz = index_points(xyz, idx)
        grouped = grouped_xyz - new_xyz.view(B, self.npoint, 1, C)
        if points is not None:
            grouped = torch.cat([grouped, index_points(points, idx)], dim=-1)
        grouped = grouped.permute(0, 3, 2, 1)
        for i, conv in enumerate(self.mlp_convs):
            bn = self.mlp_bns[i]
            grouped = F.relu(bn(conv(grouped)))
        new_points = torch.max(grouped, 2)[0]
        return new_xyz, new_points


class PointNet(nn.Module):
    def __init__(self, num_class=4):
        super().__init__()
        self.tnet = TNet(3)
        self.edge = nn.Sequential(nn.Conv2d(6, 16, kernel_size=1, bias=False), nn.BatchNorm2d(16), nn.LeakyReLU(negative_slope=0.2))
        self.sa = SetAbstraction(16, 0.8, 8, 3 + 16, [24, 32])
        self.fc1 = nn.Linear(64, 32)
        self.bn1 = nn.BatchNorm1d(32)
        self.drop1 = nn.Dropout(0.0)
        self.fc3 = nn.Linear(32, num_class)

    def forward(self, xyz):
        B, D, N = xyz.size()
        trans = self.tnet(xyz)
        x = xyz.transpose(2, 1)
        x = torch.bmm(x, trans)
        x = x.transpose(2, 1)
        e = self.edge(get_graph_feature(x))
        e = e.max(dim=-1, keepdim=False)[0]
        new_xyz, feat = self.sa(x.permute(0, 2, 1), e.permute(0, 2, 1))
        x1 = F.adaptive_max_pool1d(feat, 1).view(B, -1)
        x2 = F.adaptive_avg_pool1d(feat, 1).view(B, -1)
        x = torch.cat((x1, x2), 1)
        x = self.drop1(F.relu(self.bn1(self.fc1(x))))
        x = self.fc3(x)
        return F.log_softmax(x, -1), trans


def feature_transform_reguliarzer(trans):
    d = trans.size()[1]
    I = torch.eye(d)[None, :, :]
    if trans.is_cuda:
        I = I.cuda()
    loss = torch.mean(torch.norm(torch.bmm(trans, trans.transpose(2, 1)) - I, dim=(1, 2)))
    return loss


def chamfer(a, b):
    d = square_distance(a, b)
    return d.min(dim=2)[0].mean(1) + d.min(dim=1)[0].mean(1)


class Clouds(torch.utils.data.Dataset):
    def __init__(self, n=48, npoints=64):
        rng = np.random.RandomState(0)
        self.data = []
        for i in range(n):
            c = i % 4
            p = rng.randn(npoints, 3)
            if c == 0:
                p = p / np.linalg.norm(p, axis=1, keepdims=True)
            elif c == 1:
                p[:, 2] = 0
            elif c == 2:
                p = np.sign(p) * np.minimum(np.abs(p), 1)
            p = p - np.expand_dims(np.mean(p, axis=0), 0)
            p = p / np.max(np.sqrt(np.sum(p ** 2, axis=1)), 0)
            self.data.append((p.astype(np.float32), c))

    def __getitem__(self, index):
        point_set, cls = self.data[index]
        return torch.from_numpy(point_set), torch.from_numpy(np.array([cls]).astype(np.int64))

    def __len__(self):
        return len(self.data)


def bn_momentum(model, momentum):
    for m in model.modules():
        if isinstance(m, torch.nn.BatchNorm2d) or isinstance(m, torch.nn.BatchNorm1d):
            m.momentum = momentum


def main():
    loader = torch.utils.data.DataLoader(Clouds(), batch_size=8, shuffle=False, drop_last=True)
    classifier = PointNet()
    optimizer = torch.optim.Adam(classifier.parameters(), lr=0.002, betas=(0.9, 0.999), eps=1e-08, weight_decay=1e-4)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.7)
    step = 0
    for epoch in range(4):
        bn_momentum(classifier, max(0.1 * 0.5 ** epoch, 0.01))
        for i, data in enumerate(loader, 0):
            points, target = data
            target = target[:, 0]
            points = points.transpose(2, 1)
            optimizer.zero_grad()
            classifier = classifier.train()
            pred, trans = classifier(points)
            loss = F.nll_loss(pred, target.long())
            loss += feature_transform_reguliarzer(trans) * 0.001
            loss.backward()
            optimizer.step()
            step += 1
            pred_choice = pred.data.max(1)[1]
            correct = pred_choice.eq(target.data).cpu().sum()
            cd = chamfer(points.transpose(1, 2)[:4], points.transpose(1, 2)[4:])
            print('step %d loss %.6f %.4f %.5f' % (step, loss.item(), correct.item() / 8., cd.mean().item()))
        scheduler.step()
    classifier.eval()
    total_correct = 0
    total_testset = 0
    for i, (points, target) in enumerate(loader):
        with torch.no_grad():
            pred, _ = classifier(points.permute(0, 2, 1))
        total_correct += pred.argmax(-1).eq(target.squeeze(-1)).sum().item()
        total_testset += points.size()[0]
    print("final accuracy {:.3f}".format(total_correct / float(total_testset)))


if __name__ == '__main__':
    main()
