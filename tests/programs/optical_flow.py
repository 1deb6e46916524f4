"""PWC-like optical flow: correlation, warping, multi-scale loss, colour wheel."""
import torch, os, sys, glob
import torch.nn as nn
import torch.nn.init as init
import torch.nn.functional as F
from torch.nn.init import xavier_normal_, kaiming_normal_
from torch.optim.lr_scheduler import MultiStepLR
import numpy as np
import math
from collections import OrderedDict

__all__ = ['PWCDCNet', 'pwc_dc_net']


def conv(in_planes, out_planes, kernel_size=3, stride=1, padding=1, dilation=1):
    return nn.Sequential(
            nn.Conv2d(in_planes, out_planes, kernel_size=kernel_size, stride=stride,
                        padding=padding, dilation=dilation, bias=True),
            nn.LeakyReLU(0.1))


def predict_flow(in_planes):
    return nn.Conv2d(in_planes, 2, kernel_size=3, stride=1, padding=1, bias=True)


def deconv(in_planes, out_planes, kernel_size=4, stride=2, padding=1):
    return nn.ConvTranspose2d(in_planes, out_planes, kernel_size, stride, padding, bias=True)


class CorrTorch(nn.Module):
    def __init__(self, pad_size=2, kernel_size=1, max_displacement=2, stride1=1, stride2=1, corr_multiply=1):
        assert pad_size == max_displacement
        super().__init__()
        self.max_hdisp = max_displacement
        self.padlayer = nn.ConstantPad2d(pad_size, 0)

    def forward(self, in1, in2):
        in2_pad = self.padlayer(in2)
        offsety, offsetx = torch.meshgrid([torch.arange(0, 2 * self.max_hdisp + 1),
                                           torch.arange(0, 2 * self.max_hdisp + 1)], indexing='ij')
        hei, wid = in1.shape[2], in1.shape[3]
        output = torch.cat([
            torch.mean(in1 * in2_pad[:, :, dy:dy + hei, dx:dx + wid], 1, keepdim=True)
            for dx, dy in zip(offsetx.reshape(-1), offsety.reshape(-1))
        ], 1)
        return output


def corr_unfold(f1, f2, r=2):
    b, c, h, w = f1.shape
    patches = F.unfold(f2, kernel_size=2 * r + 1, padding=r).view(b, c, (2 * r + 1) ** 2, h, w)
    return torch.einsum('bchw,bckhw->bkhw', f1, patches) / c


def coords_grid(batch, ht, wd, device):
    coords = torch.meshgrid(torch.arange(ht, device=device), torch.arange(wd, device=device), indexing='ij')
    coords = torch.stack(coords[::-1], dim=0).float()
    return coords[None].repeat(batch, 1, 1, 1)


def bilinear_sampler(img, coords, mode='bilinear', mask=False):
    """ Wrapper for grid_sample, uses pixel coordinates """
    H, W = img.shape[-2:]
    xgrid, ygrid = coords.split([1, 1], dim=-1)
    xgrid = 2 * xgrid / (W - 1) - 1
    ygrid = 2 * ygrid / (H - 1) - 1
    grid = torch.cat([xgrid, ygrid], dim=-1)
    img = F.grid_sample(img, grid, align_corners=True)
    if mask:
        mask = (xgrid > -1) & (ygrid > -1) & (xgrid < 1) & (ygrid < 1)
        return img, mask.float()
    return img


def warp_by_hand(x, flo):
    """bilinear interpolation written out"""
    B, C, H, W = x.size()
    vgrid = coords_grid(B, H, W, x.device) + flo
    vx, vy = vgrid[:, 0].clamp(0, W - 1), vgrid[:, 1].clamp(0, H - 1)
    x0, y0 = vx.long(), vy.long()
    x1, y1 = torch.clamp(x0 + 1, max=W - 1), torch.clamp(y0 + 1, max=H - 1)
    wx, wy = (vx - x0.float()).unsqueeze(1), (vy - y0.float()).unsqueeze(1)
    flat = x.view(B, C, H * W)

    def pick(yy, xx):
        return flat.gather(2, (yy * W + xx).view(B, 1, -1).expand(-1, C, -1)).view(B, C, H, W)
    return pick(y0, x0) * (1 - wx) * (1 - wy) + pick(y0, x1) * wx * (1 - wy) + pick(y1, x0) * (1 - wx) * wy + pick(y1, x1) * wx * wy


class PWCDCNet(nn.Module):
    def __init__(self, md=2):
        super(PWCDCNet, self).__init__()
        self.conv1a = conv(3, 8, stride=2)
        self.conv2a = conv(8, 8, stride=2)
        self.corr = CorrTorch(pad_size=md, max_displacement=md)
        self.leakyRELU = nn.LeakyReLU(0.1)
        nd = (2 * md + 1) ** 2
        self.conv2_0 = conv(nd, 8)
        self.predict_flow2 = predict_flow(nd + 8)
        self.deconv2 = deconv(2, 2)
        self.upfeat2 = deconv(nd + 8, 2)
        od = nd + 8 + 4
        self.conv1_0 = conv(od, 8)
        self.predict_flow1 = predict_flow(od + 8)
        self.dc_conv1 = conv(od + 8, 8, kernel_size=3, stride=1, padding=2, dilation=2)
        self.dc_conv7 = predict_flow(8)
        for m in self.modules():
            if isinstance(m, nn.Conv2d) or isinstance(m, nn.ConvTranspose2d):
                nn.init.kaiming_normal_(m.weight.data, mode='fan_in')
                if m.bias is not None:
                    m.bias.data.zero_()

    def warp(self, x, flo):
        """warp an image/tensor (im2) back to im1, according to the optical flow"""
        B, C, H, W = x.size()
        # mesh grid
        xx = torch.arange(0, W).view(1, -1).repeat(H, 1)
        yy = torch.arange(0, H).view(-1, 1).repeat(1, W)
        xx = xx.view(1, 1, H, W).repeat(B, 1, 1, 1)
        yy = yy.view(1, 1, H, W).repeat(B, 1, 1, 1)
        grid = torch.cat((xx, yy), 1).float()
        if x.is_cuda:
            grid = grid.cuda()
        vgrid = torch.autograd.Variable(grid) + flo
        # scale grid to [-1,1]
        vgrid[:, 0, :, :] = 2.0 * vgrid[:, 0, :, :].clone() / max(W - 1, 1) - 1.0
        vgrid[:, 1, :, :] = 2.0 * vgrid[:, 1, :, :].clone() / max(H - 1, 1) - 1.0
        vgrid = vgrid.permute(0, 2, 3, 1)
        output = nn.functional.grid_sample(x, vgrid, align_corners=True)
        mask = torch.ones(x.size())
        mask = nn.functional.grid_sample(mask, vgrid, align_corners=True)
        mask[mask < 0.9999] = 0
        mask[mask > 0] = 1
        return output * mask

    def forward(self, x):
        im1, im2 = x[:, :3, :, :], x[:, 3:, :, :]
        c11, c21 = self.conv1a(im1), self.conv1a(im2)
        c12, c22 = self.conv2a(c11), self.conv2a(c21)
        corr2 = self.leakyRELU(self.corr(c12, c22))
        x = torch.cat((self.conv2_0(corr2), corr2), 1)
        flow2 = self.predict_flow2(x)
        up_flow2, up_feat2 = self.deconv2(flow2), self.upfeat2(x)
        warp1 = self.warp(c21, up_flow2 * 2.5)
        corr1 = self.leakyRELU(corr_unfold(c11, warp1))
        x = torch.cat((corr1, c11[:, :0], up_flow2, up_feat2, c11), 1)
        x = torch.cat((self.conv1_0(x), x), 1)
        flow1 = self.predict_flow1(x)
        flow1 = flow1 + self.dc_conv7(self.dc_conv1(x))
        if self.training:
            return flow1, flow2
        return F.interpolate(flow1, scale_factor=2, mode='bilinear', align_corners=False) * 2


def EPE(input_flow, target_flow, sparse=False, mean=True):
    EPE_map = torch.norm(target_flow - input_flow, 2, 1)
    batch_size = EPE_map.size(0)
    if sparse:
        # invalid flow is defined with both flow coordinates to be exactly 0
        mask = (target_flow[:, 0] == 0) & (target_flow[:, 1] == 0)
        EPE_map = EPE_map[~mask]
    if mean:
        return EPE_map.mean()
    else:
        return EPE_map.sum() / batch_size


def sparse_max_pool(input, size):
    positive = (input > 0).float()
    negative = (input < 0).float()
    return F.adaptive_max_pool2d(input * positive, size) - F.adaptive_max_pool2d(-input * negative, size)


def multiscaleEPE(network_output, target_flow, weights=None, sparse=False):
    def one_scale(output, target, sparse):
        b, _, h, w = output.size()
        target_scaled = sparse_max_pool(target, (h, w)) if sparse else F.interpolate(target, (h, w), mode='area')
        return EPE(output, target_scaled, sparse, mean=False)
    if type(network_output) not in [tuple, list]:
        network_output = [network_output]
    if weights is None:
        weights = [0.005, 0.01]
    loss = 0
    for output, weight in zip(network_output, weights):
        loss += weight * one_scale(output, target_flow, sparse)
    return loss


def smoothness(flow, image, alpha=10):
    dx, dy = flow[..., :, 1:] - flow[..., :, :-1], flow[..., 1:, :] - flow[..., :-1, :]
    ix, iy = (image[..., :, 1:] - image[..., :, :-1]).abs(), (image[..., 1:, :] - image[..., :-1, :]).abs()
    return (dx.abs() * torch.exp(-alpha * ix.mean(1, True))).mean() + (dy.abs() * torch.exp(-alpha * iy.mean(1, True))).mean()


def census(img, r=1):
    gray = (img * img.new_tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)
    k = 2 * r + 1
    w = torch.eye(k * k).reshape(k * k, 1, k, k).to(img)
    patches = F.conv2d(gray, w, padding=r)
    t = patches - gray
    return t / torch.sqrt(0.81 + t ** 2)


def ssim(x, y):
    C1, C2 = 0.01 ** 2, 0.03 ** 2
    mu_x, mu_y = nn.AvgPool2d(3, 1)(x), nn.AvgPool2d(3, 1)(y)
    sigma_x = nn.AvgPool2d(3, 1)(x ** 2) - mu_x ** 2
    sigma_y = F.avg_pool2d(y ** 2, 3, 1) - mu_y.pow(2)
    sigma_xy = F.avg_pool2d(x * y, 3, 1) - mu_x * mu_y
    n = (2 * mu_x * mu_y + C1) * (2 * sigma_xy + C2)
    d = (mu_x ** 2 + mu_y ** 2 + C1) * (sigma_x + sigma_y + C2)
    return torch.clamp((1 - n / d) / 2, 0, 1)


def make(n, seed):
    r = np.random.RandomState(seed)
    base = torch.from_numpy(r.rand(n, 3, 24, 24)).float()
    base = F.interpolate(base[:, :, ::3, ::3], size=(24, 24), mode='bilinear', align_corners=True)
    flow = torch.from_numpy(r.uniform(-1.5, 1.5, (n, 2, 1, 1)).astype('float32')).expand(n, 2, 24, 24)
    im2, valid = bilinear_sampler(base, (coords_grid(n, 24, 24, base.device) - flow).permute(0, 2, 3, 1), mask=True)
    return torch.cat([base, im2], 1), flow.contiguous(), valid


def flow_to_image(flow):
    u, v = flow[0], flow[1]
    rad = torch.sqrt(u ** 2 + v ** 2)
    ang = torch.atan2(-v, -u) / math.pi
    fk = (ang + 1) / 2 * 54
    k0 = torch.floor(fk).long()
    f = fk - k0
    return (rad / rad.max() * (1 - f * 0.5) * 255).byte()


def main():
    torch.manual_seed(0)
    net = PWCDCNet()
    bias_params = [p for n, p in net.named_parameters() if 'bias' in n]
    weight_params = [p for n, p in net.named_parameters() if 'weight' in n]
    optimizer = torch.optim.Adam([{'params': bias_params, 'weight_decay': 0}, {'params': weight_params, 'weight_decay': 4e-4}], 2e-3, betas=(0.9, 0.999))
    scheduler = MultiStepLR(optimizer, milestones=[8, 14], gamma=0.5)
    x, flow, valid = make(8, 0)
    for step in range(12):
        sl = slice(step % 2 * 4, step % 2 * 4 + 4)
        output = net(x[sl])
        loss = multiscaleEPE(output, flow[sl], sparse=step % 4 == 3)
        loss = loss + 0.1 * smoothness(output[0], F.interpolate(x[sl, :3], scale_factor=0.5, mode='nearest'))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
        print('step %d loss %.6f' % (step, loss.item()))
    opt = torch.optim.SGD(net.parameters(), lr=5e-3, momentum=0.9)
    for step in range(12, 20):
        net.eval()
        f = net(x[:4])
        warped = warp_by_hand(x[:4, 3:], f) if step % 2 else net.warp(x[:4, 3:], f)
        photo = (ssim(warped, x[:4, :3]).mean(1, keepdim=True) * valid[:4].permute(0, 3, 1, 2)[:, :, 1:-1, 1:-1]).mean()
        loss = photo + 0.1 * (census(warped) - census(x[:4, :3])).abs().add(0.01).pow(0.45).mean() if step % 2 else photo
        opt.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 0.5)
        opt.step()
        print('step %d loss %.6f' % (step, loss.item()))
    with torch.no_grad():
        f = net(x)
        epe = torch.sum((f - flow) ** 2, dim=1).sqrt().view(-1)
        print('EPE %.4f 1px %.3f' % (epe.mean().item(), (epe < 1).float().mean().item()), flow_to_image(f[0]).float().std().item() > 1)
    torch.save({'state_dict': {'module.' + k: v for k, v in net.state_dict().items()}}, 'pwc.pth.tar')
    data = torch.load('pwc.pth.tar')
    again = PWCDCNet()
    again.load_state_dict(OrderedDict((k.replace('module.', ''), v) for k, v in data['state_dict'].items()))
    print('%.6f' % (again.eval()(x[:1]) - f[:1]).abs().max())


if __name__ == '__main__':
    main()
